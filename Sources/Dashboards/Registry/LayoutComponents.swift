/// The components of a dashboard's layout and pages that have identifiers, and what is known of their properties.
struct LayoutComponents {
    /// A component's type by its names in JavaScript.
    struct Kind: Hashable {
        let namespace: String
        let type: String
    }

    /// Whether there are no others when the page is opened.
    var areAll = false
    /// By the text of the identifier. Several pages may have a component of one identifier.
    private var kinds: [String: [Kind]] = [:]
    /// Those with keys, by the keys' names.
    private var keyed: [[String]: [IdentifierPattern]] = [:]
    /// The names of properties, by namespace and type.
    private var properties: [String: [String: [String]]] = [:]

    init(libraries: some Sequence<ComponentLibrary> = []) { add(libraries) }

    mutating func add(_ libraries: some Sequence<ComponentLibrary>) {
        for library in libraries { properties[library.namespace] = library.properties }
    }

    mutating func add(_ kind: Kind, at identifier: IdentifierPattern) {
        kinds[identifier.text, default: []].append(kind)
        if case .keys(let keys) = identifier { keyed[Array(keys.keys), default: []].append(identifier) }
    }

    func contains(_ identifier: String) -> Bool { kinds[identifier] != nil }

    /// A component for which an identifier stands and which has no such property, with those that it has.
    ///
    /// - Returns: `nil` where all have the property, or where it is not known which they have.
    /// - Complexity: O(*n*) for a pattern, where *n* is the number of components with its keys.
    func withoutProperty(_ name: String, at pattern: IdentifierPattern) -> (kind: Kind, properties: [String])? {
        let identifiers: [IdentifierPattern] =
            if pattern.hasWildcards, case .keys(let keys) = pattern {
                (keyed[Array(keys.keys)] ?? []).filter(pattern.includes)
            } else {
                [pattern]
            }
        for identifier in identifiers {
            // Of several pages' components the callback may be meant for any.
            let kinds = kinds[identifier.text] ?? []
            let known = kinds.map { properties[$0.namespace]?[$0.type] }
            guard let kind = kinds.first, let first = known.first ?? nil,
                !known.contains(where: { $0.map { Self.has(name, among: $0) } ?? true })
            else { continue }
            return (kind, first)
        }
        return nil
    }

    private static func has(_ name: String, among names: [String]) -> Bool {
        names.contains { $0.last == "*" ? name.hasPrefix($0.dropLast()) : name == $0 }
    }
}

extension JSON {
    /// The components in a layout that have an identifier, in any property.
    var identifiedComponents: [(id: JSON, kind: LayoutComponents.Kind)] {
        switch self {
        case .array(let items): items.flatMap(\.identifiedComponents)
        case .object(let members):
            if case .object(let properties)? = members["props"], case .string(let namespace)? = members["namespace"] {
                (properties["id"].map {
                    [($0, .init(namespace: namespace, type: members["type"]?.stringValue ?? ""))]
                } ?? [])
                    + properties.filter { $0.key != "id" }.values.flatMap(\.identifiedComponents)
            } else {
                members.values.flatMap(\.identifiedComponents)
            }
        default: []
        }
    }
}
