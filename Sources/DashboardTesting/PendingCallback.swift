import Dashboards
import OrderedCollections

/// A callback that shall run, with the components that its patterns matched (dash-renderer's resolved callback).
struct PendingCallback {
    let specification: CallbackSpecification
    /// The component by which the patterns are resolved.
    let match: PageLayout.Match?
    /// The values of matched keys, which tell calls of one callback apart.
    let matchedValues: [JSON]
    /// The properties that changed.
    var triggers: OrderedSet<CallbackSpecification.Reference> = []
    var isInitialCall = false
    /// The callbacks from which it follows, by key: none runs a second time because of itself.
    var predecessors: Set<String> = []
    /// What new layout brought together: callbacks of a group are dropped where nothing of what they take came.
    var group: Int?

    /// What makes two calls the same.
    var identity: Identity { Identity(key: specification.key, matchedValues: matchedValues) }

    struct Identity: Hashable {
        let key: String
        let matchedValues: [JSON]
    }

    func references(
        _ dependencies: [CallbackSpecification.Dependency], in layout: PageLayout
    ) -> [[CallbackSpecification.Reference]] {
        dependencies.map { dependency in
            layout.identifiers(of: dependency.pattern, matching: match)
                .map { CallbackSpecification.Reference(id: $0, property: dependency.name) }
        }
    }

    func outputs(in layout: PageLayout) -> [CallbackSpecification.Reference] {
        references(specification.outputs, in: layout).flatMap { $0 }
    }

    func inputs(in layout: PageLayout) -> [CallbackSpecification.Reference] {
        references(specification.inputs, in: layout).flatMap { $0 }
    }
}

/// Finds the callbacks that a change of the page concerns.
struct CallbackGraph {
    let callbacks: [CallbackSpecification]

    /// The callbacks that take a property (`getCallbacksByInput`).
    func callbacks(
        taking reference: CallbackSpecification.Reference, in layout: PageLayout
    ) -> [PendingCallback] {
        guard let id = IdentifierPattern(reference.id) else { return [] }
        var found: [PendingCallback] = []
        for callback in callbacks {
            for input in callback.inputs where input.property == reference.property && input.pattern.includes(id) {
                let match = Self.match(input.pattern, id)
                let matchedValues = Self.matchedValues(of: input.pattern, in: id)
                found += resolved(callback, by: match, matchedValues: matchedValues, in: layout)
            }
        }
        for index in found.indices { found[index].triggers = [reference] }
        return found
    }

    /// One call for each combination of matched keys (`addAllResolvedFromOutputs`).
    private func resolved(
        _ callback: CallbackSpecification, by match: PageLayout.Match?, matchedValues: [JSON], in layout: PageLayout
    ) -> [PendingCallback] {
        guard !callback.matchKeys.isEmpty else {
            return [PendingCallback(specification: callback, match: match, matchedValues: matchedValues)]
        }
        let outputs = callback.outputs.first { !$0.isMany }.map { [$0] } ?? callback.outputs
        var found: OrderedDictionary<PendingCallback.Identity, PendingCallback> = [:]
        for output in outputs {
            for id in layout.identifiers(of: output.pattern, matching: match).compactMap({ IdentifierPattern($0) }) {
                let call = PendingCallback(
                    specification: callback, match: Self.match(output.pattern, id),
                    matchedValues: Self.matchedValues(of: output.pattern, in: id))
                if found[call.identity] == nil { found[call.identity] = call }
            }
        }
        return Array(found.values)
    }

    /// The callbacks that set a property of a component (`getCallbackByOutput`), one for each property.
    private func callbacks(setting id: IdentifierPattern) -> [PendingCallback] {
        var properties: Set<String> = []
        return callbacks.flatMap { callback in
            callback.outputs.filter { $0.pattern.includes(id) && properties.insert($0.property).inserted }.map {
                output in
                PendingCallback(
                    specification: callback, match: Self.match(output.pattern, id),
                    matchedValues: Self.matchedValues(of: output.pattern, in: id))
            }
        }
    }

    // MARK: Layout

    /// The calls that a page makes when it is opened (`triggerDefaultState`).
    func initialCalls(in layout: PageLayout) -> [PendingCallback] {
        var calls = included(Array(layout.entries.values).flatMap { initialCalls(of: $0.pattern) }, in: layout)
        for callback in callbacks
        where !callback.preventsInitialCall && (callback.outputs.isEmpty || callback.inputs.isEmpty) {
            var call = PendingCallback(specification: callback, match: nil, matchedValues: [])
            call.isInitialCall = true
            let isWanted =
                if callback.outputs.isEmpty {
                    callback.inputs.isEmpty || !call.inputs(in: layout).isEmpty
                } else {
                    !call.outputs(in: layout).isEmpty
                }
            if isWanted { calls.append(call) }
        }
        return calls
    }

    private func initialCalls(of id: IdentifierPattern) -> [PendingCallback] {
        callbacks(setting: id).filter { !$0.specification.preventsInitialCall }.map { call in
            var call = call
            call.isInitialCall = true
            return call
        }
    }

    /// The calls that new components bring: the first of those that set them, and those that take from them and set
    /// something elsewhere (`getLayoutCallbacks`).
    func calls(for new: [PageLayout.Entry], at path: [PageLayout.Step], in layout: PageLayout) -> [PendingCallback] {
        included(
            new.flatMap { entry in
                initialCalls(of: entry.pattern)
                    + inputReferences(of: entry.pattern).flatMap { callbacks(taking: $0, in: layout) }.filter { call in
                        !call.outputs(in: layout).allSatisfy { layout.entries[$0.id]?.path.starts(with: path) ?? false }
                    }
            }, in: layout)
    }

    /// The calls that the absence of components brings: of those that take all of a kind.
    func calls(
        forRemoved old: [PageLayout.Entry], at path: [PageLayout.Step], before: PageLayout, after: PageLayout
    ) -> [PendingCallback] {
        old.flatMap { entry in
            inputReferences(of: entry.pattern).flatMap { callbacks(taking: $0, in: before) }.compactMap { call in
                let outputs = call.outputs(in: before)
                let takesAll = zip(call.specification.inputs, call.references(call.specification.inputs, in: before))
                    .contains { input, references in
                        input.isMany && references.contains { $0.id == entry.pattern.text }
                    }
                guard takesAll, !outputs.allSatisfy({ before.entries[$0.id]?.path.starts(with: path) ?? false }),
                    !call.outputs(in: after).isEmpty
                else { return nil }
                var call = call
                call.isInitialCall = true
                call.triggers = []
                return call
            }
        }
    }

    private func inputReferences(of id: IdentifierPattern) -> [CallbackSpecification.Reference] {
        var references: OrderedSet<CallbackSpecification.Reference> = []
        for input in callbacks.flatMap(\.inputs) where input.pattern.includes(id) {
            references.append(.init(id: id.text, property: input.property))
        }
        return Array(references)
    }

    /// Leaves out calls that have nothing to take: nothing on the page, or only what such calls would set.
    private func included(_ calls: [PendingCallback], in layout: PageLayout) -> [PendingCallback] {
        var merged: OrderedDictionary<PendingCallback.Identity, PendingCallback> = [:]
        for call in calls {
            if var present = merged[call.identity] {
                present.triggers.formUnion(call.triggers)
                present.isInitialCall = present.isInitialCall || call.isInitialCall
                merged[call.identity] = present
            } else {
                merged[call.identity] = call
            }
        }
        var calls = Array(merged.values)
        var excluded: Set<CallbackSpecification.Reference> = []
        while true {
            let isIdle = { (call: PendingCallback) in
                !call.specification.inputs.allSatisfy(\.isMany)
                    && call.inputs(in: layout).allSatisfy { excluded.contains($0) }
            }
            let idle = calls.filter(isIdle)
            guard !idle.isEmpty else { return calls }
            calls.removeAll(where: isIdle)
            for call in idle { excluded.formUnion(call.outputs(in: layout)) }
        }
    }

    // MARK: Order

    /// Everything that a call and those that follow from it may set.
    func subsequentOutputs(
        of call: PendingCallback, in layout: PageLayout
    ) -> Set<CallbackSpecification.Reference> {
        var touched: Set<CallbackSpecification.Reference> = []
        var rest = [call]
        while let call = rest.popLast() {
            for output in call.outputs(in: layout) where touched.insert(output).inserted {
                rest += callbacks(taking: output, in: layout)
            }
        }
        return touched
    }

    // MARK: Patterns

    private static func match(_ pattern: IdentifierPattern, _ id: IdentifierPattern) -> PageLayout.Match? {
        guard case .keys(let keys) = pattern, case .keys(let values) = id else { return nil }
        return PageLayout.Match(pattern: keys, id: values)
    }

    private static func matchedValues(of pattern: IdentifierPattern, in id: IdentifierPattern) -> [JSON] {
        guard case .keys(let values) = id else { return [] }
        return pattern.matchKeys.compactMap { values[$0]?.json }
    }
}
