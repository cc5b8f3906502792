extension Dashboard {
    /// Looks for mistakes in the definition.
    ///
    /// - Throws: ``DashboardError`` for a slug that is no part of an address, an identifier that is empty or has a
    ///   `.` or `{`, two components of one identifier, a callback on a component that is not in the layout (unless
    ///   ``Dashboard/allowsUnknownComponents``), and two callbacks that set one property.
    /// - Complexity: O(*n*), where *n* is the size of the layout and of the callbacks.
    public func check() throws(DashboardError) {
        guard !slug.isEmpty, slug.unicodeScalars.allSatisfy(Self.isSlugCharacter) else {
            throw error("the slug “\(slug)” must be letters, digits, “-” and “_”; pass another as `slug:`.")
        }
        var identifiers: Set<String> = []
        for identifier in layout().json.componentIdentifiers {
            try checkIdentifier(identifier)
            guard identifiers.insert(identifier).inserted else {
                throw error("two components of the layout have the identifier “\(identifier)”.")
            }
        }
        var setters: [PropertyReference: Callback] = [:]
        for callback in callbacks {
            for property in callback.outputs + callback.inputs + callback.state {
                try checkIdentifier(property.component)
                if !allowsUnknownComponents, !identifiers.contains(property.component) {
                    throw error(
                        "a callback that updates “\(callback.key)” refers to “\(property)”, but the layout has no "
                            + "component “\(property.component)”. Set `allowsUnknownComponents` if a callback brings it."
                    )
                }
            }
            guard !callback.outputs.isEmpty else { throw error("a callback has no output.") }
            for output in callback.outputs {
                if let other = setters.updateValue(callback, forKey: output) {
                    throw error("“\(output)” is set twice: by the callbacks for “\(other.key)” and “\(callback.key)”.")
                }
            }
        }
    }

    private func checkIdentifier(_ identifier: String) throws(DashboardError) {
        guard !identifier.isEmpty, !identifier.contains(where: { $0 == "." || $0 == "{" }) else {
            throw error("the identifier “\(identifier)” must not be empty and must not contain “.” or “{”.")
        }
    }

    private func error(_ reason: String) -> DashboardError { DashboardError(dashboard: name, reason: reason) }
}

extension JSON {
    /// The identifiers of the components in a layout, in any property.
    var componentIdentifiers: [String] {
        switch self {
        case .array(let items): items.flatMap(\.componentIdentifiers)
        case .object(let members):
            if case .object(let properties)? = members["props"], members["namespace"] != nil {
                (properties["id"]?.stringValue.map { [$0] } ?? []) + properties.values.flatMap(\.componentIdentifiers)
            } else {
                members.values.flatMap(\.componentIdentifiers)
            }
        default: []
        }
    }
}
