import Dashboards
import OrderedCollections

extension DashboardPage {
    func runInitialCallbacks() async throws {
        request(graph.initialCalls(in: layout))
        try await runPendingCallbacks()
    }

    /// Calls that new layout brings, as a group.
    private func request(_ calls: [PendingCallback], after predecessors: Set<String> = []) {
        guard !calls.isEmpty else { return }
        nextGroup += 1
        pending += calls.map { call in
            var call = call
            call.predecessors = predecessors
            call.group = nextGroup
            return call
        }
    }

    /// dash-renderer's `requestedCallbacks` observer, with one call at a time.
    func runPendingCallbacks() async throws {
        // A page whose callbacks feed one another without end would otherwise never come back.
        for _ in 0..<10_000 {
            try await receiveMessages()
            pending.removeAll { $0.predecessors.contains($0.specification.key) }
            mergePending()
            prunePending()
            guard let call = takeNext() else { return }
            if !isIrrelevant(call) { try await run(call) }
        }
        throw PageError(
            description: "The callbacks run one another without end; the last were \(pending.map(\.specification.key))."
        )
    }

    /// Makes one call of several: newer ones take the triggers of older ones, and first calls yield to others.
    private func mergePending() {
        var merged: OrderedDictionary<PendingCallback.Identity, PendingCallback> = [:]
        for call in pending {
            guard var present = merged.removeValue(forKey: call.identity) else {
                merged[call.identity] = call
                continue
            }
            if present.isInitialCall, !call.isInitialCall {
                present = call
            } else if !call.isInitialCall {
                present.triggers.formUnion(call.triggers)
                present.predecessors.formUnion(call.predecessors)
                present.group = call.group ?? present.group
            }
            merged[call.identity] = present
        }
        pending = Array(merged.values)
    }

    /// Leaves out calls for components that are gone.
    private func prunePending() {
        pending = pending.compactMap { call in
            guard !call.specification.outputs.isEmpty else { return call }
            let outputs = call.outputs(in: layout)
            if outputs.isEmpty { return nil }
            guard outputs.count != call.specification.outputs.count else { return call }
            var call = call
            call.triggers.removeAll { layout.entries[$0.id] == nil }
            return call
        }
    }

    /// The first call that waits for no other one's outputs; in a circle the first of all.
    private func takeNext() -> PendingCallback? {
        var outstanding: Set<CallbackSpecification.Reference> = []
        let running = runningJobs.filter { !$0.isOutdated }.map(\.call) + callsOverSocket.values
        for call in pending + running { outstanding.formUnion(graph.subsequentOutputs(of: call, in: layout)) }
        let ready = pending.firstIndex { call in
            let own = Set(call.outputs(in: layout))
            return call.inputs(in: layout).allSatisfy { own.contains($0) || !outstanding.contains($0) }
        }
        guard let index = ready ?? (running.isEmpty ? pending.indices.first : nil) else { return nil }
        return pending.remove(at: index)
    }

    /// Whether nothing of what a call of a group takes came, although others of the group might have set it.
    private func isIrrelevant(_ call: PendingCallback) -> Bool {
        guard let group = call.group, let (possible, set) = groups[group],
            !call.specification.inputs.allSatisfy(\.isMany)
        else { return false }
        let inputs = Set(call.inputs(in: layout))
        return inputs.isDisjoint(with: set) && inputs.isSubset(of: possible)
    }

    // MARK: One call

    private func run(_ call: PendingCallback) async throws {
        guard let payload = try payload(of: call) else { return }
        if let function = call.specification.clientsideFunction {
            return try await finish(call, with: try run(function, of: call, payload: payload))
        }
        let query = try endJobs(before: call, payload: payload)
        try apply(call.specification.running.values, of: call)
        if usesSocket(call) {
            try await runOverSocket(call, payload: payload)
        } else {
            try await take(try await post(payload, query: query), of: call, payload: payload)
        }
    }

    func post(_ payload: JSON.Object, query: [(name: String, value: String)]) async throws -> DashboardResponse {
        let request = request(
            method: "POST", path: "_dash-update-component", query: query, body: JSON.object(payload).serializedBytes())
        let response = await respond(to: request)
        lastHeaders = response.headers
        return response
    }

    /// Takes an answer, of a background callback perhaps one of many (dash-renderer's `handleOutput`).
    func take(
        _ response: DashboardResponse, of call: PendingCallback, payload: JSON.Object, job: RunningJob? = nil
    ) async throws {
        var (answer, job): (JSON, _) = (["response": [:]], job)
        switch response.status {
        case 200:
            answer = try JSON(parsing: response.body)
            if job == nil, let new = RunningJob(answer, of: call, payload: payload) {
                job = new
                runningJobs.append(new)
            }
            try sideUpdate(answer)
            try apply(answer["progress"]?.objectValue ?? [:], of: call)
            if call.specification.runsInBackground, answer["response"] == nil {
                guard job != nil else {
                    throw PageError(
                        description:
                            "The background callback for “\(call.specification.key)” was answered neither with a "
                            + "job nor with a result: \(answer).")
                }
                return
            }
        case 204: break
        default:
            try end(job, of: call)
            throw PageError(
                description: "The callback for “\(call.specification.key)” was answered with \(response.status): "
                    + (response.problem ?? String(decoding: response.body, as: UTF8.self)))
        }
        try end(job, of: call)
        try await finish(call, with: answer)
    }

    /// Sets what a callback set besides its outputs.
    func sideUpdate(_ answer: JSON) throws {
        for (id, properties) in answer["sideUpdate"]?.objectValue ?? [:] {
            for (property, value) in properties.objectValue ?? [:] {
                try sideUpdate(.init(id: id, property: property), to: value)
            }
        }
    }

    /// Sets the outputs, with the calls that follow.
    func finish(_ call: PendingCallback, with answer: JSON) async throws {
        var changed: Set<CallbackSpecification.Reference> = []
        for (id, properties) in answer["response"]?.objectValue ?? [:] {
            for (property, value) in properties.objectValue ?? [:] {
                let reference = CallbackSpecification.Reference(id: id, property: property)
                changed.insert(reference)
                try apply(value, to: reference, after: call.predecessors.union([call.specification.key]))
            }
        }
        if let group = call.group {
            groups[group, default: ([], [])].possible.formUnion(call.outputs(in: layout))
            groups[group, default: ([], [])].set.formUnion(changed)
        }
        if call.specification.createsCallbacks { try await loadCallbacks() }
    }

    /// The body of a request; `nil` where the browser makes none, as there is nothing to take.
    private func payload(of call: PendingCallback) throws -> JSON.Object? {
        let specification = call.specification
        let inputReferences = call.references(specification.inputs, in: layout)
        let missing = zip(specification.inputs, inputReferences).filter { input, references in
            input.isMany ? references.isEmpty : references.count != 1 && !(references.isEmpty && input.allowsAbsence)
        }
        if missing.contains(where: { !$0.0.isMany }), missing.count == specification.inputs.count { return nil }
        let outputReferences = call.references(specification.outputs, in: layout)
        let isOutputMissing = zip(specification.outputs, outputReferences).contains { !$0.isMany && $1.count != 1 }
        if isOutputMissing, inputReferences.allSatisfy(\.isEmpty) { return nil }

        let outputs = try zip(specification.outputs, outputReferences).map { output, references in
            try entry(of: output, references, kind: "Output", isTaken: false)
        }
        var payload: JSON.Object = ["output": .string(specification.key)]
        if !outputs.isEmpty { payload["outputs"] = specification.isList ? .array(outputs) : outputs[0] }
        payload["inputs"] = .array(
            try zip(specification.inputs, inputReferences).map { try entry(of: $0, $1, kind: "Input", isTaken: true) })
        payload["changedPropIds"] = .array(call.triggers.map { .string($0.key) })
        payload["parsedChangedPropsIds"] = .array(
            call.triggers.map { trigger in
                trigger.id.hasPrefix("{")
                    ? layout.entries[trigger.id]?.id ?? .string(trigger.key) : .string(trigger.key)
            })
        if !specification.state.isEmpty {
            payload["state"] = .array(
                try zip(specification.state, call.references(specification.state, in: layout))
                    .map { try entry(of: $0, $1, kind: "State", isTaken: true) })
        }
        return payload
    }

    private func entry(
        of dependency: CallbackSpecification.Dependency, _ references: [CallbackSpecification.Reference], kind: String,
        isTaken: Bool
    ) throws -> JSON {
        let entries = references.map { reference in
            var entry: JSON.Object = [
                "id": layout.entries[reference.id]?.id ?? .null, "property": .string(dependency.property),
            ]
            if isTaken { entry["value"] = layout[reference.id]?[reference.property] }
            return JSON.object(entry)
        }
        if dependency.isMany { return .array(entries) }
        if entries.isEmpty, dependency.allowsAbsence {
            return [
                "id": .string(dependency.pattern.text), "property": .string(dependency.property),
                "allow_optional": true, "value": nil,
            ]
        }
        guard entries.count == 1 else {
            throw PageError(
                description: entries.isEmpty
                    ? "A nonexistent object was used in an `\(kind)` of a Dash callback: “\(dependency.pattern.text)”; the "
                        + "page has \(components.sorted())."
                    : "Multiple objects were found for an `\(kind)` of a callback that takes one: "
                        + "“\(dependency.pattern.text)”.")
        }
        return entries[0]
    }

    private func run(
        _ function: (namespace: String, name: String), of call: PendingCallback, payload: JSON.Object
    ) throws -> JSON {
        let name = "\(function.namespace).\(function.name)"
        if function == (PageCallbacks.title.namespace, PageCallbacks.title.name) {
            let data = payload["inputs"]?[0]?["value"]
            title = data?["title"]?.stringValue ?? title
            return ["response": [:]]
        }
        guard let standIn = clientsideFunctions[name] else {
            throw PageError(
                description: "The browser would run the JavaScript function “\(name)” for “\(call.specification.key)”. "
                    + "Give the page one in Swift to run instead: `open(clientsideFunctions:)`.")
        }
        let values = { (entry: JSON) -> JSON in
            entry.arrayValue.map { .array($0.map { $0["value"] ?? .null }) } ?? entry["value"] ?? .null
        }
        let arguments = ((payload["inputs"]?.arrayValue ?? []) + (payload["state"]?.arrayValue ?? [])).map(values)
        let result: JSON
        do {
            result = try standIn(arguments)
        } catch is PreventUpdate {
            return ["response": [:]]
        }
        let results = call.specification.isList ? result.arrayValue ?? [] : [result]
        var response: JSON.Object = [:]
        for ((output, references), value) in zip(
            zip(call.specification.outputs, call.references(call.specification.outputs, in: layout)), results)
        {
            for (reference, value) in zip(references, output.isMany ? value.arrayValue ?? [] : [value]) {
                var properties = response[reference.id]?.objectValue ?? [:]
                properties[reference.property] = value
                response[reference.id] = .object(properties)
            }
        }
        return ["response": .object(response)]
    }

    // MARK: Changes

    /// Sets a property; a patch is made to the value that it has.
    ///
    /// - Returns: The layout before, and the way to the property where its value holds components.
    @discardableResult
    func change(
        _ reference: CallbackSpecification.Reference, to value: JSON
    ) throws -> (before: PageLayout, path: [PageLayout.Step])? {
        let before = layout
        var value = value
        if value.isPatch {
            guard let previous = layout[reference.id]?[reference.property] else {
                throw PageError(
                    description: "The browser cannot patch “\(reference.key)”, which has no value; give it one in the "
                        + "layout.")
            }
            value = try previous.applying(value)
        }
        return layout.set(reference.property, of: reference.id, to: value).map { (before, $0) }
    }

    /// Takes over an output, with the calls that follow.
    private func apply(
        _ value: JSON, to reference: CallbackSpecification.Reference, after predecessors: Set<String>
    ) throws {
        guard layout.entries[reference.id] != nil else { return }
        let followers = graph.callbacks(taking: reference, in: layout)
        let change = try change(reference, to: value)
        pending += followers.map { call in
            var call = call
            call.predecessors = predecessors
            return call
        }
        guard let (before, path) = change else { return }
        let isInside = { (entry: PageLayout.Entry) in entry.path.starts(with: path) }
        request(
            graph.calls(for: layout.entries.values.filter(isInside), at: path, in: layout), after: predecessors)
        request(
            graph.calls(
                forRemoved: before.entries.values.filter(isInside), at: path, before: before, after: layout),
            after: predecessors)
    }

    /// Sets a property that is no output; calls that take it follow.
    func sideUpdate(_ reference: CallbackSpecification.Reference, to value: JSON) throws {
        guard layout.entries[reference.id] != nil else {
            guard handler.dashboard.allowsUnknownComponents else { throw unknown(reference.id) }
            return
        }
        try change(reference, to: value)
        pending += graph.callbacks(taking: reference, in: layout)
    }

    /// Values by `id.property`, whose wildcards stand for the component that triggered.
    func apply(_ values: JSON.Object, of call: PendingCallback) throws {
        for (key, value) in values {
            let dependency = try CallbackSpecification.Dependency(key: key)
            let identifiers =
                if case .name(let name) = dependency.pattern {
                    [name]
                } else {
                    layout.identifiers(of: dependency.pattern, matching: triggeringMatch(of: call))
                }
            for id in identifiers {
                try sideUpdate(.init(id: id, property: dependency.property), to: value)
            }
        }
    }

    private func triggeringMatch(of call: PendingCallback) -> PageLayout.Match? {
        guard let trigger = call.triggers.first, case .keys(let keys)? = IdentifierPattern(trigger.id) else {
            return call.match
        }
        return PageLayout.Match(pattern: keys, id: keys)
    }
}
