extension Dashboard {
    /// Looks for mistakes in the definition: what Dash refuses, and what only the browser would report there.
    ///
    /// - Throws: ``DashboardError`` for
    ///   - a slug that is no part of an address;
    ///   - an identifier that is empty or has a `.` or `{`, a component of the layout with a wildcard in its identifier,
    ///     two components of one identifier, in any property;
    ///   - a callback on a component that is not in the layout (unless ``Dashboard/allowsUnknownComponents``, or it is
    ///     ``CallbackOption/optional``), or on a property that the component does not have, as far as its library says
    ///     which it has (``ComponentLibrary/properties``);
    ///   - a callback that nothing ever runs, as it takes nothing and waits for a change;
    ///   - two callbacks that set one property, or patterns of which one component could be both, unless all but one say
    ///     ``CallbackOutput/allowingDuplicate``; one that says so and runs when the page is opened; two of these that
    ///     take the same;
    ///   - wildcards that match nothing: outputs with different matched keys, `match` in an argument that the outputs do
    ///     not match, `allSmaller` without a matched key, `allSmaller` in an output;
    ///   - callbacks that run one another in a circle;
    ///   - a function of the browser in a reserved namespace, or with arguments that only the server has.
    /// - Complexity: O(*n*), where *n* is the size of the layout and of the callbacks; pairs of patterns are compared
    ///   within their property.
    public func check() throws(DashboardError) {
        guard !slug.isEmpty, slug.unicodeScalars.allSatisfy(Self.isSlugCharacter) else {
            throw error("the slug “\(slug)” must be letters, digits, “-” and “_”; pass another as `slug:`.")
        }
        let layout = exampleLayout
        var components = LayoutComponents(libraries: libraries)
        let ownIdentifiers = try add(layout ?? Children(), called: "the layout", to: &components)
        try checkPages()
        var areAllKnown = layout != nil
        for (page, layout) in zip(orderedPages, exampleLayouts()) {
            guard let layout else {
                areAllKnown = false
                continue
            }
            let found = try add(layout, called: "the page “\(page.template.text)”", to: &components)
            if let double = found.sorted().first(where: { ownIdentifiers.contains($0) }) {
                throw error("the layout and the page “\(page.template.text)” both have a component “\(double)”.")
            }
        }
        if !pages.isEmpty, layout != nil, !components.contains(PageCallbacks.content) {
            throw error("there are pages, but the layout has no `PageContainer()` to show them in.")
        }
        components.areAll = areAllKnown
        try check(allCallbacks, components: components)
    }

    /// Checks callbacks against each other, and against the components of which is known that they are there.
    func check(_ callbacks: [Callback], components: LayoutComponents) throws(DashboardError) {
        for callback in callbacks {
            if let problem = callback.settings.problems.first {
                throw error("\(callback.name) has \(problem).")
            }
            for (property, isAbsent) in callback.properties {
                try check(property, of: callback, components: components, mayBeAbsent: isAbsent)
            }
            try checkWildcards(of: callback)
            try checkCalls(of: callback)
        }
        try checkOutputs(of: callbacks)
        if let circle = CallbackCircles(callbacks).first {
            throw error(
                "the callbacks run one another in a circle: \(circle.map { "“\($0)”" }.joined(separator: " → ")).")
        }
    }

    // MARK: The layout

    /// Notes the components of a layout that have identifiers.
    ///
    /// - Returns: The identifiers.
    private func add(
        _ layout: Children, called place: String, to components: inout LayoutComponents
    ) throws(DashboardError) -> Set<String> {
        var identifiers: Set<String> = []
        components.add(layout.libraries)
        for (id, kind) in layout.json.identifiedComponents {
            guard let pattern = IdentifierPattern(json: id) else {
                throw error("the identifier \(id) must be a text, or keys with texts, numbers and Booleans.")
            }
            try check(pattern)
            guard !pattern.hasWildcards else {
                throw error("a component of \(place) has a wildcard in its identifier “\(pattern.text)”.")
            }
            guard identifiers.insert(pattern.text).inserted else {
                throw error("two components of \(place) have the identifier “\(pattern.text)”.")
            }
            components.add(kind, at: pattern)
        }
        return identifiers
    }

    private func checkPages() throws(DashboardError) {
        var templates: [[PageTemplate.Part]: Page] = [:]
        for page in pages {
            let names = page.template.variables
            guard names.count == page.variableCount, Set(names).count == names.count, !names.contains("") else {
                throw error(
                    "the path “\(page.template.text)” must have \(page.variableCount) variables, each with a name of its "
                        + "own, such as “<name>”.")
            }
            for template in [page.template] + page.redirects {
                if !template.parts.isEmpty,
                    ["_dash", "_reload", "_alive", "_launch"].contains(where: template.text.dropFirst().hasPrefix)
                {
                    throw error("the path “\(template.text)” of a page is one of the dashboard's own.")
                }
                // What variables are called does not tell paths apart.
                let parts = template.parts.map { if case .variable = $0 { PageTemplate.Part.variable("") } else { $0 } }
                if let other = templates.updateValue(page, forKey: parts) {
                    throw error(
                        "the paths “\(other.template.text)” and “\(template.text)” of two pages are the same; give one of "
                            + "them another.")
                }
            }
        }
    }

    private func check(_ pattern: IdentifierPattern) throws(DashboardError) {
        switch pattern {
        case .name(let name):
            guard !name.isEmpty, !name.contains(where: { $0 == "." || $0 == "{" }) else {
                throw error("the identifier “\(name)” must not be empty and must not contain “.” or “{”.")
            }
        case .keys(let keys):
            guard !keys.isEmpty, !keys.keys.contains("") else {
                throw error("the identifier “\(pattern.text)” must have keys, and none of them empty.")
            }
            let texts = keys.keys + keys.values.compactMap(\.json.stringValue)
            guard texts.allSatisfy({ $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } })
            else {
                throw error("the identifier “\(pattern.text)” must not have control characters.")
            }
        }
    }

    // MARK: One callback

    private func check(
        _ property: PropertyReference, of callback: Callback, components: LayoutComponents, mayBeAbsent: Bool
    ) throws(DashboardError) {
        guard let pattern = IdentifierPattern(property.component) else {
            throw error(
                "the identifier “\(property.component)”, to which \(callback.name) refers, must not contain “.” or “{”."
            )
        }
        try check(pattern)
        guard !property.name.isEmpty, !property.name.contains(where: { $0 == "." || $0 == "@" }) else {
            throw error(
                "\(callback.name) refers to a property “\(property.name)” of “\(property.component)”; a name must not be "
                    + "empty and must not contain “.” or “@”.")
        }
        if case .name(let name) = pattern, !mayBeAbsent, !allowsUnknownComponents, components.areAll,
            !components.contains(name)
        {
            throw error(
                "\(callback.name) refers to “\(property)”, but the layout has no component “\(name)”. Set "
                    + "`allowsUnknownComponents` if a callback brings it.")
        }
        if let (kind, known) = components.withoutProperty(property.name, at: pattern) {
            let guess = known.nearest(to: property.name).map { "; did you mean “\($0)”?" } ?? "."
            throw error(
                "\(callback.name) refers to “\(property)”, but “\(property.component)” is a `\(kind.type)` of "
                    + "`\(kind.namespace)`, which has no property “\(property.name)”\(guess)")
        }
    }

    /// dash-renderer's `findMismatchedWildcards` and `allowedWildcards`.
    private func checkWildcards(of callback: Callback) throws(DashboardError) {
        for output in callback.outputs where output.pattern?.allSmallerKeys.isEmpty == false {
            throw error("\(callback.name) has `allSmaller` in its output “\(output.property)”; only arguments may.")
        }
        let matchKeys = callback.outputs.first?.pattern?.matchKeys ?? []
        for output in callback.outputs.dropFirst() where output.pattern?.matchKeys != matchKeys {
            throw error(
                "the outputs “\(callback.outputs[0].property)” and “\(output.property)” of one callback must match the "
                    + "same keys.")
        }
        for input in callback.inputs + callback.state {
            let needed =
                (matchKeys.isEmpty ? [] : input.pattern?.matchKeys ?? []) + (input.pattern?.allSmallerKeys ?? [])
            guard let key = needed.first(where: { !matchKeys.contains($0) }) else { continue }
            let place = callback.outputs.first.map { "its output “\($0.property)” has" } ?? "without an output there is"
            throw error("\(callback.name) takes “\(input.property)”, but \(place) no `match` for the key “\(key)”.")
        }
    }

    private func checkCalls(of callback: Callback) throws(DashboardError) {
        if callback.inputs.isEmpty, callback.settings.preventsInitialCall {
            throw error(
                "\(callback.name) never runs: it takes nothing whose change would run it, and prevents its initial call."
            )
        }
        let settings = callback.settings
        if let output = callback.outputs.first(where: \.allowsDuplicate), !settings.preventsInitialCall,
            !settings.allowsInitialDuplicate
        {
            throw error(
                "\(callback.name) shares “\(output.property)” with others and would set it when the page is opened, in no "
                    + "certain order. Pass `preventInitialCall: true`, or the option `.allowsInitialDuplicate`.")
        }
        guard case .clientside(let function, let hasOtherArguments) = callback.body else { return }
        if hasOtherArguments {
            throw error("\(callback.name) runs in the browser: its arguments are properties and `State` only.")
        }
        if function.source == nil,
            function.namespace.hasPrefix("_dashprivate_")
                || ["no_update", "PreventUpdate"].contains(function.namespace)
        {
            throw error(
                "\(callback.name) runs “\(function.namespace).\(function.name)”, but the namespace is Dash's own.")
        }
    }

    // MARK: Outputs

    /// dash-renderer's `findDuplicateOutputs`.
    private func checkOutputs(of callbacks: [Callback]) throws(DashboardError) {
        var names: [PropertyReference: Callback] = [:]
        var patterns: [String: [(output: Callback.Output, callback: Callback)]] = [:]
        for callback in callbacks {
            for output in callback.outputs {
                let wire = PropertyReference(component: output.property.component, name: output.wireName)
                guard case .keys? = output.pattern else {
                    if let other = names.updateValue(callback, forKey: wire) {
                        throw error(
                            "“\(output.property)” is set twice: by \(other.name), and by \(callback.name). Make them one, or "
                                + "let one of them set it with `.allowingDuplicate`.")
                    }
                    continue
                }
                for other in patterns[output.wireName] ?? [] {
                    guard let pattern = output.pattern, let otherPattern = other.output.pattern,
                        pattern.overlaps(otherPattern)
                    else { continue }
                    throw error(
                        "“\(output.property)” and “\(other.output.property)” can be the same component, which would be set "
                            + "twice: by \(other.callback.name), and by \(callback.name).")
                }
                patterns[output.wireName, default: []].append((output, callback))
            }
        }
    }

    func error(_ reason: String) -> DashboardError { DashboardError(dashboard: name, reason: reason) }
}

extension Callback {
    /// What it refers to, and whether that may be absent.
    fileprivate var properties: [(property: PropertyReference, mayBeAbsent: Bool)] {
        outputs.map { ($0.property, settings.isOptional) }
            + (inputs + state).map { ($0.property, settings.isOptional || $0.allowsAbsence) }
            + settings.running.map { ($0.property, settings.isOptional) }
            + (settings.background.progress.map(\.property) + settings.background.cancel)
            .map { ($0, settings.isOptional) }
    }
}
