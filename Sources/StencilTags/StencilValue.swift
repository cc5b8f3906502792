import Stencil
import TemplateSupport

/// A value with parts inside Stencil: its members are looked up one by one, when a template names them.
///
/// Stencil itself copies a dictionary with all it holds for each name, prints an optional inside an optional as
/// `Optional(…)`, does not know ``JSON``, and stops the process at `.last` of an empty array.
struct StencilValue: Resolvable, DynamicMemberLookup {
    /// The value as the program gave it.
    private let base: Any
    private let value: TemplateValue

    /// What to give to Stencil: text, numbers and markup as they are, `nil` for nothing.
    static func wrap(_ value: Any?) -> Any? {
        guard let value, !(value is any Resolvable) else { return value }
        switch TemplateValue(value) {
        case .nothing: return nil
        case .markup(let html): return html
        case .scalar(let scalar): return scalar
        case let other: return StencilValue(base: value, value: other)
        }
    }

    /// The other way: what to give to filters of the application.
    static func unwrap(_ value: Any?) -> Any? {
        switch value {
        case let value as StencilValue: value.base
        case let elements as [Any]: elements.map { unwrap($0) ?? $0 }
        case let entries as [String: Any]: entries.mapValues { unwrap($0) ?? $0 }
        default: value
        }
    }

    subscript(dynamicMember name: String) -> Any? {
        switch value {
        case .list(let list):
            switch name {
            case "count": return list.elements.count
            case "first": return Self.wrap(list.elements.first)
            case "last": return Self.wrap(list.elements.last)
            default:
                guard let index = Int(name), list.elements.indices.contains(index) else { return nil }
                return Self.wrap(list.elements[index])
            }
        case .object(let object):
            if let value = base as? any DynamicMemberLookup { return Self.wrap(value[dynamicMember: name]) }
            if let member = Self.wrap(object.member(name)) { return member }
            guard let entries = object.allEntries else { return nil }
            // Django's names for what a dictionary has: `for key, value in prices.items`.
            let sorted = object.isOrdered ? entries : entries.sorted { $0.key < $1.key }
            return switch name {
            case "count": entries.count
            case "items": sorted.map { ($0.key, $0.value) as Any }
            case "keys": sorted.map(\.key)
            case "values": sorted.map { Self.wrap($0.value) as Any }
            default: nil
            }
        default: return nil
        }
    }

    /// The value for loops, conditions and filters, which know arrays and dictionaries only.
    func resolve(_ context: Context) -> Any? {
        switch value {
        case .list(let list): list.elements.map { Self.wrap($0) as Any }
        case .object(let object): object.dictionary?.compactMapValues(Self.wrap) ?? base
        default: base
        }
    }
}
