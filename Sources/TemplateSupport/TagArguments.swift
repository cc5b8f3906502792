import Dashboards
import Foundation

/// The arguments of a tag, read as the type that the tag needs.
///
/// Numbers and truth values may be given as text as well, because variables often are: `"0.3"` is 0.3, `"0"` is false.
struct TagArguments {
    private let values: [String: TemplateValue]
    /// For whom the page is rendered, if that was said.
    let visitor: Visitor?

    init(_ arguments: [(name: String, value: Any?)], for visitor: Visitor?) {
        self.visitor = visitor
        values = Dictionary(arguments.map { ($0.name, TemplateValue($0.value)) }) { first, _ in first }
    }

    /// A text, `nil` if it is not given.
    func text(_ name: String) throws(TagError) -> String? {
        try value(name, "a text", like: "\"SimpleExample\"") { $0 as? String }
    }

    /// A number above 0, `nil` if it is not given.
    func ratio(_ name: String) throws(TagError) -> Double? {
        // By way of the text: Stencil reads 0.3 as a `Float`, which is 0.30000001192092896 as a `Double`.
        try value(name, "a number above 0 and up to 100", like: "0.3") {
            Double(Self.trimmedText($0)).flatMap { $0 > 0 && $0 <= 100 ? $0 : nil }
        }
    }

    /// A whole number of CSS pixels, with or without `px`; `nil` if it is not given.
    func pixels(_ name: String) throws(TagError) -> Int? {
        try value(name, "a whole number of pixels", like: "400, \"400px\" or \"auto\"") {
            let text = Self.trimmedText($0)
            return Int(text.hasSuffix("px") ? String(text.dropLast(2)) : text).flatMap { $0 > 0 ? $0 : nil }
        }
    }

    /// Whether an argument is a certain word.
    func isGiven(_ name: String, as word: String) -> Bool {
        if case .scalar(let given)? = values[name] { Self.trimmedText(given).lowercased() == word } else { false }
    }

    /// An instance of a dashboard, `nil` if it is not given.
    func instance(_ name: String) throws(TagError) -> DashApp? {
        guard let value = values[name] else { return nil }
        if case .object(let object) = value, let instance = object.base as? DashApp { return instance }
        throw TagError("The argument “\(name)” must be an instance of a dashboard: a value of the type DashApp.")
    }

    /// Values of components, as a dictionary or as JSON text; `nil` if none are given.
    func state(_ name: String) throws(TagError) -> InstanceState? {
        do {
            switch values[name] {
            case nil, .nothing: return nil
            case .scalar(let text as String): return try InstanceState(parsing: text)
            case .object(let object) where object.base is InstanceState: return object.base as? InstanceState
            case .object(let object): return try InstanceState(json: TemplateValue.object(object).json)
            default: throw TagError("It must be a dictionary or JSON text.")
            }
        } catch {
            throw TagError("The argument “\(name)”: \(error)")
        }
    }

    /// A truth value, `nil` if it is not given.
    func flag(_ name: String) throws(TagError) -> Bool? {
        try value(name, "true or false", like: "true, false, 1 or 0") {
            switch Self.trimmedText($0).lowercased() {
            case "true", "1": true
            case "false", "0": false
            default: nil
            }
        }
    }

    private func value<Value>(
        _ name: String, _ kind: String, like example: String, _ read: (Any) -> Value?
    ) throws(TagError) -> Value? {
        switch values[name] {
        case nil: return nil
        case .nothing: throw TagError("The argument “\(name)” has no value.")
        case .scalar(let given):
            if let value = read(given) { return value }
            throw TagError("The argument “\(name)” is “\(given)”, but it must be \(kind), such as \(example).")
        default: throw TagError("The argument “\(name)” must be \(kind), such as \(example).")
        }
    }

    private static func trimmedText(_ value: Any) -> String {
        String(describing: value).trimmingCharacters(in: .whitespaces)
    }
}
