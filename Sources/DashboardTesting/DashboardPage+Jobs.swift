import Dashboards

extension DashboardPage {
    /// The background callbacks that the page has started and that have not ended.
    public var jobs: [PageJob] {
        runningJobs.filter { !$0.isOutdated }.map { job in
            PageJob(
                handle: job.handle,
                outputs: job.call.outputs(in: layout).map { .init(component: $0.id, name: $0.property) })
        }
    }

    /// Does what a page does by itself while nobody touches it: it asks once for every background callback how far it
    /// is, takes what came over its WebSocket, and runs the callbacks that follow.
    ///
    /// - Throws: ``PageError`` where a callback fails, of a background callback also where it was lost.
    public func poll() async throws {
        try await receiveMessages()
        for job in runningJobs {
            let query = [(name: "cacheKey", value: job.cacheKey), (name: "job", value: job.handle)]
            let response = try await post(job.question, query: query)
            if job.isOutdated {
                runningJobs.removeAll { $0.handle == job.handle }
            } else {
                try await take(response, of: job.call, payload: job.payload, job: job)
            }
        }
        try await runPendingCallbacks()
    }

    /// Waits until a condition holds, while the page does what it does by itself: see ``poll()``. It asks without the
    /// browser's pauses.
    ///
    /// ```swift
    /// try await page.click(run)
    /// try await page.wait { $0[bar.value] == "3" }
    /// ```
    ///
    /// - Parameters:
    ///   - limit: How long to wait. Of the time between two looks at the condition no more than a quarter of a
    ///     second counts: tests that keep every core busy for minutes let nobody wait in vain.
    ///   - condition: What is waited for.
    /// - Throws: ``PageError`` where the condition does not hold in time or a callback fails, and what the condition
    ///   throws.
    public func wait(
        upTo limit: Duration = .seconds(60), until condition: (DashboardPage) throws -> Bool
    ) async throws {
        var waited = Duration.zero
        var lastLook = ContinuousClock.now
        while true {
            try await poll()
            if try condition(self) { return }
            let look = ContinuousClock.now
            waited += min(look - lastLook, .milliseconds(250))
            lastLook = look
            guard waited < limit else {
                throw PageError(
                    description: "Waited \(limit) in vain; background callbacks that still run: \(jobs.map(\.outputs))."
                )
            }
            try await Task.sleep(for: .milliseconds(2))
        }
    }

    /// Waits until every background callback that the page has started has ended, and all callbacks that follow have
    /// run.
    ///
    /// - Throws: As ``wait(upTo:until:)``.
    public func waitForJobs(upTo limit: Duration = .seconds(60)) async throws {
        try await wait(upTo: limit) { $0.jobs.isEmpty }
    }

    /// Gives jobs up as the browser does before it runs a callback: those that set the same, and those that it cancels.
    ///
    /// - Returns: What the request says of them.
    func endJobs(before call: PendingCallback, payload: JSON.Object) throws -> [(name: String, value: String)] {
        var query: [(name: String, value: String)] = []
        for index in runningJobs.indices {
            let job = runningJobs[index]
            if job.payload["outputs"] == payload["outputs"] {
                query.append(("oldJob", job.handle))
                runningJobs[index].isOutdated = true
            }
            guard job.cancel.contains(where: call.specification.inputEntries.contains) else { continue }
            query.append(("cancelJob", job.handle))
            try apply(job.progressDefault, of: call)
        }
        return query
    }

    /// The values that properties have when a callback has ended.
    func end(_ job: RunningJob?, of call: PendingCallback) throws {
        if let job { runningJobs.removeAll { $0.handle == job.handle } }
        try apply(call.specification.running.ends, of: call)
        if let job { try apply(job.progressDefault, of: call) }
    }
}
