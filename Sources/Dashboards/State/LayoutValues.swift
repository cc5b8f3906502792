internal import OrderedCollections

/// A layout and the values that replace its own.
struct LayoutValues {
    /// For each namespace and type the paths of properties, other than `children`, that may hold components.
    let childrenProperties: JSON

    /// The layout with values of a state in place of its own. Only components are changed, wherever they are; what looks
    /// like one inside a figure or a table's data is not.
    ///
    /// - Complexity: O(*n*), where *n* is the size of the layout without such data.
    func layout(_ layout: JSON, with state: InstanceState) -> JSON {
        mapComponents(in: layout) { id, properties in
            guard let values = state.values[id] else { return }
            // The identifier is what the value was found by.
            for (name, value) in values where name != "id" { properties[name] = value }
        }
    }

    /// All values of components in a layout that a state can track: those of any property but `id`, `children` and
    /// `options`.
    func state(of layout: JSON) -> InstanceState {
        var state = InstanceState()
        _ = mapComponents(in: layout) { id, properties in
            for (name, value) in properties where !["id", "children", "options"].contains(name) {
                state[PropertyReference(component: id, name: name)] = value
            }
        }
        return state
    }

    /// Calls a function with each component that has an identifier, from the outside in.
    private func mapComponents(in json: JSON, _ change: (String, inout JSON.Object) -> Void) -> JSON {
        switch json {
        case .array(let items): return .array(items.map { mapComponents(in: $0, change) })
        case .object(var members):
            guard case .object(var properties)? = members["props"], let namespace = members["namespace"]?.stringValue
            else { return json }
            if let id = properties["id"].flatMap(IdentifierPattern.text) { change(id, &properties) }
            let type = members["type"]?.stringValue ?? ""
            for path in Self.paths
                + (childrenProperties[namespace]?[type]?.arrayValue?.compactMap(\.stringValue) ?? [])
            {
                map(along: Self.steps(of: path)[...], in: &properties, change)
            }
            members["props"] = .object(properties)
            return .object(members)
        default: return json
        }
    }

    private func map(
        along steps: ArraySlice<Step>, in members: inout JSON.Object, _ change: (String, inout JSON.Object) -> Void
    ) {
        guard case .member(let name)? = steps.first, let value = members[name] else { return }
        members[name] = map(along: steps.dropFirst(), in: value, change)
    }

    private func map(
        along steps: ArraySlice<Step>, in json: JSON, _ change: (String, inout JSON.Object) -> Void
    ) -> JSON {
        switch (steps.first, json) {
        case (nil, _): return mapComponents(in: json, change)
        case (.member, .object(var members)):
            map(along: steps, in: &members, change)
            return .object(members)
        case (.elements, .array(let items)): return .array(items.map { map(along: steps.dropFirst(), in: $0, change) })
        case (.elements, .object(let members)):
            return .object(members.mapValues { map(along: steps.dropFirst(), in: $0, change) })
        default: return json
        }
    }

    /// What any component may hold components in. Those of Dash's core do not say that labels of options do.
    private static let paths = ["children", "options[].label"]

    private enum Step {
        case member(String)
        /// Those of a list, or the members of an object.
        case elements
    }

    /// `options[].label` and `control{}.label` as their parts.
    private static func steps(of path: String) -> [Step] {
        path.split(separator: ".").flatMap { part -> [Step] in
            part.hasSuffix("[]") || part.hasSuffix("{}")
                ? [.member(String(part.dropLast(2))), .elements] : [.member(String(part))]
        }
    }
}
