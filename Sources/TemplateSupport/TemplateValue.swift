package import Dashboards
import Foundation
package import SafeMarkup

/// A value of any type as a template sees it: the one place that knows optionals, markup, JSON, collections and what can
/// be found by reflection. Each engine dresses it in its own protocols.
package enum TemplateValue {
    /// `nil`, an optional that holds none however deep, JSON's `null`.
    case nothing
    /// Markup that is safe already.
    case markup(HTML)
    /// What has no parts: text, numbers, truth values, cases of an enumeration.
    case scalar(Any)
    /// What has elements.
    case list(TemplateList)
    /// What has members.
    case object(TemplateObject)

    package init(_ value: Any?) {
        guard let value else {
            self = .nothing
            return
        }
        switch value {
        case let text as String: self = .scalar(text)
        case let number as Int: self = .scalar(number)
        case let html as HTML: self = .markup(html)
        case let optional as any OptionalValue: self.init(optional.wrapped)
        case let convertible as any MarkupConvertible: self = .markup(convertible.html)
        case let text as any StringProtocol: self = .scalar(String(text))
        case let json as JSON: self.init(json)
        case let dictionary as any StringKeyed: self = .object(TemplateObject(base: value, entries: dictionary))
        case let dictionary as [AnyHashable: Any]:
            let entries = Dictionary(dictionary.map { ("\($0.key.base)", $0.value) }) { first, _ in first }
            self = .object(TemplateObject(base: value, entries: entries))
        case let collection as any Collection: self = .list(TemplateList(collection))
        // Compared by type: a cast would turn every value into an object of Foundation's first.
        case _ where type(of: value) == NSNull.self: self = .nothing
        default:
            let mirror = Mirror(reflecting: value)
            self =
                mirror.children.isEmpty && mirror.superclassMirror == nil
                ? .scalar(value) : .object(TemplateObject(base: value, mirror: mirror))
        }
    }

    private init(_ json: JSON) {
        switch json {
        case .null: self = .nothing
        case .bool(let value): self = .scalar(value)
        case .int(let value): self = .scalar(value)
        case .double(let value): self = .scalar(value)
        case .string(let value): self = .scalar(value)
        case .array(let elements): self = .list(TemplateList(elements))
        case .object(let members): self = .object(TemplateObject(base: members, entries: members))
        }
    }

    /// Whether there is something: not nothing, `false`, zero, an empty text or an empty collection.
    package var isTrue: Bool {
        switch self {
        case .nothing: false
        case .markup(let html): !html.isEmpty
        case .list(let list): !list.elements.isEmpty
        case .object(let object): object.allEntries.map { !$0.isEmpty } ?? true
        case .scalar(let value):
            switch value {
            case let flag as Bool: flag
            case let text as String: !text.isEmpty
            case let number as any BinaryInteger: number.isNonzero
            case let number as any BinaryFloatingPoint: number.isNonzero
            default: true
            }
        }
    }

    /// The value as JSON: numbers, text, truth values, lists and dictionaries of these.
    ///
    /// - Throws: ``NoTextError`` for a value that is none of these.
    package var json: JSON {
        get throws(NoTextError) {
            switch self {
            case .nothing: .null
            case .markup(let html): .string(html.markup)
            case .list(let list):
                .array(try list.elements.map { (element) throws(NoTextError) in try TemplateValue(element).json })
            case .object(let object):
                if let entries = object.allEntries {
                    .object(
                        JSON.Object(
                            try entries.sorted { !object.isOrdered && $0.key < $1.key }
                                .map { (entry) throws(NoTextError) in (entry.key, try TemplateValue(entry.value).json)
                                },
                            uniquingKeysWith: { first, _ in first }))
                } else {
                    .string(try object.text)
                }
            case .scalar(let value):
                switch value {
                case let flag as Bool: .bool(flag)
                case let number as Int: .int(number)
                case let number as any BinaryInteger: .int(Int(clamping: number))
                case let number as any BinaryFloatingPoint: .double(number.asDouble)
                default: .string(String(describing: value))
                }
            }
        }
    }

    package var isMarkup: Bool {
        if case .markup = self { true } else { false }
    }

    /// What to write for the value: markup as it is, anything else escaped, a list with `, ` between its elements.
    ///
    /// - Throws: ``NoTextError`` for what has parts but no text of its own. Reflection would print all it holds, which
    ///   nobody wants on a page.
    package var html: HTML {
        get throws(NoTextError) {
            switch self {
            case .markup(let html): html
            case .list(let list):
                try list.elements.html(separator: ", ") { (element) throws(NoTextError) in
                    try TemplateValue(element).html
                }
            case .nothing, .scalar, .object: HTML(text: try text)
            }
        }
    }

    /// The value as text, nothing escaped; of markup its source.
    ///
    /// - Throws: ``NoTextError`` as ``html`` does.
    package var text: String {
        get throws(NoTextError) {
            switch self {
            case .nothing: ""
            case .markup(let html): html.markup
            case .scalar(let value): String(describing: value)
            case .list(let list):
                try list.elements.map { (element) throws(NoTextError) in try TemplateValue(element).text }
                    .joined(separator: ", ")
            case .object(let object): try object.text
            }
        }
    }
}

/// Elements of a collection.
package struct TemplateList {
    /// The collection.
    package let base: Any
    /// Its elements in its order.
    package let elements: [Any]

    init(_ collection: some Collection) {
        base = collection
        elements = collection.map { $0 }
    }
}

/// Members of a dictionary or of a value with properties.
package struct TemplateObject {
    /// The dictionary or the value.
    package let base: Any
    private let entries: (any StringKeyed)?
    private let mirror: Mirror?

    init(base: Any, entries: (any StringKeyed)? = nil, mirror: Mirror? = nil) {
        self.base = base
        self.entries = entries
        self.mirror = mirror
    }

    /// The member of a name; of a tuple also by its number.
    package func member(_ name: String) -> Any? {
        if let entries { return entries.entry(name) }
        let label = Int(name) == nil ? name : ".\(name)"
        var mirror = self.mirror
        while let current = mirror {
            if let child = current.children.first(where: { $0.label == label }) { return child.value }
            mirror = current.superclassMirror
        }
        return nil
    }

    package var isDictionary: Bool { entries != nil }

    /// Whether the dictionary has an order of its own.
    package var isOrdered: Bool { entries?.isOrdered ?? false }

    /// Names and values of what has properties.
    package var properties: [Any] {
        mirror?.children.map { ($0.label ?? "", $0.value) as (String, Any) as Any } ?? []
    }

    /// Keys and values of a dictionary, in its order; `nil` for anything else.
    package var allEntries: [(key: String, value: Any)]? { entries?.allEntries }

    /// Keys and values of a dictionary, `nil` for anything else.
    package var dictionary: [String: Any]? { allEntries.map { Dictionary(uniqueKeysWithValues: $0) } }

    var text: String {
        get throws(NoTextError) {
            if isDictionary {
                throw NoTextError(description: "A dictionary has no text of its own; name one of its members.")
            }
            guard let value = base as? any CustomStringConvertible else {
                throw NoTextError(
                    description:
                        "A value of type \(type(of: base)) has no text of its own; name one of its members, or "
                        + "make the type CustomStringConvertible.")
            }
            return value.description
        }
    }
}

/// A value with parts stands where text is wanted.
package struct NoTextError: Error, CustomStringConvertible {
    package let description: String
}

extension BinaryInteger {
    fileprivate var isNonzero: Bool { self != 0 }
}

extension BinaryFloatingPoint {
    fileprivate var isNonzero: Bool { self != 0 }
    /// By way of the text where the type is narrower: 0.3 stays 0.3.
    var asDouble: Double { Double("\(self)") ?? Double(self) }
}

/// An optional whose type is not known here.
private protocol OptionalValue {
    var wrapped: Any? { get }
}

extension Optional: OptionalValue {
    fileprivate var wrapped: Any? { self.map { $0 } }
}

/// A dictionary with text for keys whose type is not known here.
protocol StringKeyed {
    var isOrdered: Bool { get }
    func entry(_ key: String) -> Any?
    var allEntries: [(key: String, value: Any)] { get }
}

extension Dictionary: StringKeyed where Key == String {
    var isOrdered: Bool { false }
    func entry(_ key: String) -> Any? { self[key] }
    var allEntries: [(key: String, value: Any)] { map { $0 } }
}

extension OrderedDictionary: StringKeyed where Key == String {
    var isOrdered: Bool { true }
    func entry(_ key: String) -> Any? { self[key] }
    var allEntries: [(key: String, value: Any)] { map { $0 } }
}
