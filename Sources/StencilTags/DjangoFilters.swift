import Dashboards
import Foundation
import SafeMarkup
import Stencil
import TemplateSupport

/// The filters that Django's templates use most, with Django's results.
extension Filters {
    typealias Function = (_ value: Any?, _ arguments: [Any?]) throws -> Any?

    /// By name. `timeZone` is that of `date`.
    static func django(timeZone: TimeZone) -> [String: Function] {
        [
            "default": { value, arguments in
                let other = try one(arguments, "default", "what to show instead")
                return TemplateValue(value).isTrue ? value : other
            },
            "default_if_none": { value, arguments in
                let other = try one(arguments, "default_if_none", "what to show instead")
                if case .nothing = TemplateValue(value) { return other }
                return value
            },
            "date": { value, arguments in
                guard let value = StencilValue.unwrap(value) else { return nil }
                guard let date = value as? Date else {
                    throw TemplateSyntaxError("“date” takes a Date, but this is “\(value)”.")
                }
                let format = try text(arguments.first ?? nil, or: DateFormat.standard, "date")
                return DateFormat(format: format, timeZone: timeZone).text(of: date)
            },
            "length": { value, _ in
                switch TemplateValue(StencilValue.unwrap(value)) {
                case .list(let list): list.elements.count
                case .object(let object): object.allEntries?.count ?? 0
                case .scalar(let text as String): text.count
                case .markup(let html): html.markup.count
                case .nothing, .scalar: 0
                }
            },
            "upper": { value, _ in try TemplateValue(value).text.uppercased() },
            "lower": { value, _ in try TemplateValue(value).text.lowercased() },
            "truncatewords": { value, arguments in
                guard let count = try one(arguments, "truncatewords", "the number of words") as? Int else {
                    throw TemplateSyntaxError("“truncatewords” takes the number of words, such as 30.")
                }
                let text = try TemplateValue(value).text
                let words = text.split(whereSeparator: \.isWhitespace)
                if words.count <= count { return words.joined(separator: " ") }
                return count > 0 ? words.prefix(count).joined(separator: " ") + " …" : ""
            },
            "urlencode": { value, arguments in
                percentEncoded(
                    try TemplateValue(value).text,
                    leaving: try text(arguments.first ?? nil, or: "/", "urlencode"))
            },
            "json_script": { value, arguments in
                let json = try TemplateValue(StencilValue.unwrap(value)).json
                let identifier = arguments.isEmpty ? nil : try text(arguments[0], or: "", "json_script")
                let id = HTML.attribute("id", identifier)
                return
                    "<script\(id) type=\"application/json\">\(trusted: json.serialized(.scriptSafe))</script>" as HTML
            },
        ]
    }

    private static func one(_ arguments: [Any?], _ filter: String, _ what: String) throws -> Any? {
        guard arguments.count == 1 else { throw TemplateSyntaxError("“\(filter)” takes \(what).") }
        return arguments[0]
    }

    private static func text(_ value: Any?, or other: String, _ filter: String) throws -> String {
        guard let value else { return other }
        guard let text = value as? String else {
            throw TemplateSyntaxError("“\(filter)” takes a text, but this is “\(value)”.")
        }
        return text
    }

    /// Bytes that have a meaning in an address as `%` and two digits, letters, digits, `_`, `.`, `-` and `~` as they are.
    static func percentEncoded(_ text: String, leaving others: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return text.utf8.reduce(into: "") { result, byte in
            let scalar = UnicodeScalar(byte)
            if byte < 128,
                scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "_.-~".unicodeScalars.contains(scalar)
                    || others.unicodeScalars.contains(scalar)
            {
                result.unicodeScalars.append(scalar)
            } else {
                result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
    }
}
