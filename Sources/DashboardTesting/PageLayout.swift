import Dashboards
import OrderedCollections

/// The components of a page: a tree of JSON, and where in it each identifier is.
struct PageLayout {
    typealias Step = JSONStep

    /// A component with an identifier.
    struct Entry {
        let id: JSON
        let pattern: IdentifierPattern
        let path: [Step]
    }

    /// What a pattern's wildcards refer to: a component, and the pattern by which it was found.
    struct Match {
        let pattern: OrderedDictionary<String, IdentifierPattern.Part>
        let id: OrderedDictionary<String, IdentifierPattern.Part>
    }

    private(set) var root: JSON
    /// By identifier, in the order in which they came; new ones of a callback after all others.
    private(set) var entries: OrderedDictionary<String, Entry> = [:]
    /// For each namespace and type the paths of properties, other than `children`, that may hold components.
    private let childrenProperties: JSON

    init(_ root: JSON, childrenProperties: JSON) {
        self.root = root
        self.childrenProperties = childrenProperties
        for entry in componentEntries(in: root, at: []) { entries[entry.pattern.text] = entry }
    }

    // MARK: Values

    subscript(id: String) -> JSON.Object? {
        guard let entry = entries[id] else { return nil }
        return root.value(at: entry.path[...])?["props"]?.objectValue
    }

    /// Sets a property and takes in the components in its value. Returns the way to it where it holds components.
    mutating func set(_ property: String, of id: String, to value: JSON) -> [Step]? {
        guard let entry = entries[id] else { return nil }
        let component = root.value(at: entry.path[...])
        let path = entry.path + [.member("props"), .member(property)]
        root.set(value, at: path[...])
        guard let component, holdsComponents(property, of: component) else { return nil }
        entries.removeAll { $0.value.path.starts(with: path) }
        for entry in newEntries(of: component, property: property, value: value, at: entry.path) {
            // Of two components of one identifier the later is found.
            entries[entry.pattern.text] = entry
        }
        return path
    }

    // MARK: Patterns

    /// The components that a pattern stands for, in the page's order (dash-renderer's `resolveDeps`).
    func identifiers(of pattern: IdentifierPattern, matching match: Match? = nil) -> [String] {
        switch pattern {
        case .name(let name): entries[name].map { _ in [name] } ?? []
        case .keys(let keys):
            entries.values.filter { Self.isMatch($0.pattern, for: keys, matching: match) }.map(\.pattern.text)
        }
    }

    private static func isMatch(
        _ id: IdentifierPattern, for keys: OrderedDictionary<String, IdentifierPattern.Part>, matching match: Match?
    ) -> Bool {
        guard case .keys(let values) = id, values.keys == keys.keys else { return false }
        return zip(values, keys.values).allSatisfy { member, part in
            guard case .value(let value) = member.value else { return false }
            switch part {
            case .value: return member.value == part
            case .all: return true
            case .match, .allSmaller:
                guard let match else { return true }
                guard case .value(let other)? = match.id[member.key] else { return false }
                let isSmaller = IdentifierPattern.areInOrder(value, other)
                if part == .allSmaller { return isSmaller }
                if match.pattern[member.key] == .allSmaller { return IdentifierPattern.areInOrder(other, value) }
                return !isSmaller && !IdentifierPattern.areInOrder(other, value)
            }
        }
    }

    // MARK: Components

    /// The components with identifiers in a value of the tree, from the outside in.
    func componentEntries(in json: JSON, at path: [Step]) -> [Entry] {
        switch json {
        case .array(let items):
            return items.enumerated().flatMap { componentEntries(in: $1, at: path + [.element($0)]) }
        case .object(let members):
            guard case .object(let properties)? = members["props"], members["namespace"] != nil else { return [] }
            var entries: [Entry] = []
            if let id = properties["id"], let pattern = IdentifierPattern(json: id) {
                entries.append(Entry(id: id, pattern: pattern, path: path))
            }
            for property in ["children"] + childrenPaths(of: json) {
                entries += self.entries(along: Self.steps(of: property), in: properties, at: path + [.member("props")])
            }
            return entries
        default: return []
        }
    }

    private func newEntries(of component: JSON, property: String, value: JSON, at path: [Step]) -> [Entry] {
        (["children"] + childrenPaths(of: component)).map(Self.steps).filter { $0.first == .member(property) }
            .flatMap { entries(along: $0, in: [property: value], at: path + [.member("props")]) }
    }

    private func holdsComponents(_ property: String, of component: JSON) -> Bool {
        property == "children"
            || childrenPaths(of: component).contains { Self.steps(of: $0).first == .member(property) }
    }

    private func childrenPaths(of component: JSON) -> [String] {
        guard let namespace = component["namespace"]?.stringValue, let type = component["type"]?.stringValue else {
            return []
        }
        return childrenProperties[namespace]?[type]?.arrayValue?.compactMap(\.stringValue) ?? []
    }

    /// `options[].label` as its parts; an element or a member of any name is marked by -1.
    private static func steps(of path: String) -> [Step] {
        path.split(separator: ".").flatMap { part -> [Step] in
            if part.hasSuffix("[]") || part.hasSuffix("{}") {
                return [.member(String(part.dropLast(2))), .element(-1)]
            }
            return [.member(String(part))]
        }
    }

    private func entries(along steps: [Step], in properties: JSON.Object, at path: [Step]) -> [Entry] {
        var places: [(json: JSON, path: [Step])] = [(.object(properties), path)]
        for step in steps {
            places = places.flatMap { json, path -> [(json: JSON, path: [Step])] in
                switch (step, json) {
                case (.member(let name), _): json[name].map { [($0, path + [.member(name)])] } ?? []
                case (.element, .array(let items)): items.enumerated().map { ($1, path + [.element($0)]) }
                case (.element, .object(let members)): members.map { ($1, path + [.member($0)]) }
                default: []
                }
            }
        }
        return places.flatMap { componentEntries(in: $0.json, at: $0.path) }
    }
}
