extension DashboardHandler {
    /// Cancels what the browser says in the address of any callback's request: `cancelJob` because a property changed,
    /// `oldJob` because a new one begins.
    ///
    /// The browser says `oldJob` with every callback that sets the same, and takes all that set nothing for these; only a
    /// job of the same callback is meant.
    func cancelJobs(for call: CallbackRequest, _ request: DashboardRequest) async throws {
        for (name, value) in request.query where name == "cancelJob" || name == "oldJob" {
            try await jobs.cancel(
                value, owner: request.cookie(JobRunner.cookieName), dashboard: dashboard.name,
                callback: name == "oldJob" ? call.callback.key : nil)
        }
    }

    /// Starts a job, or says how far one is.
    func answerInBackground(_ call: CallbackRequest, for request: DashboardRequest) async throws -> DashboardResponse {
        let handle = request.query.first { $0.name == "job" }?.value
        let cacheKey = request.query.first { $0.name == "cacheKey" }?.value
        if let handle, let cacheKey { return try await poll(handle, cacheKey, call, request) }
        return try await start(call, request)
    }

    private func start(_ call: CallbackRequest, _ request: DashboardRequest) async throws -> DashboardResponse {
        let background = call.callback.settings.background
        var cache: (key: String, duration: Duration)?
        if let settings = background.cache {
            let key = try await settings.key?(context(of: call, for: request))
            let name = cacheName(of: call, for: request, ignoring: settings.ignored, key: key)
            if let values = try await jobs.store.cachedAnswer(for: name) {
                return .json(["multi": true, "response": values])
            }
            cache = (name, settings.duration)
        }
        let start = JobRunner.Start(
            owner: request.cookie(JobRunner.cookieName), dashboard: dashboard.name, callback: call.callback.key,
            cache: cache)
        // The answer is gone when the callback has something to keep.
        if call.callback.settings.usesSession { request.session.reserve() }
        let job = try await jobs.start(start) { [self] report in
            let context = context(
                of: call, for: request,
                job: JobReporter(
                    progress: background.progress.map(\.property),
                    report: { report(JobNews(progress: [$0.description: $1])) },
                    set: { report(JobNews(sideUpdate: [$0: .object([$1: $2])])) }))
            do {
                return try await keepingChanges(of: context) {
                    let results = try await results(of: call, in: context) { try await $0() }
                    return .object(try values(of: results, for: call, context: context))
                }
            } catch is PreventUpdate {
                return [:]
            }
        }
        var answer: JSON.Object = ["cacheKey": .string(job.cacheKey), "job": .string(job.handle)]
        if !background.cancel.isEmpty { answer["cancel"] = .array(background.cancel.map(\.json)) }
        if !background.progress.isEmpty { answer["progressDefault"] = .object(background.defaults) }
        return .json(.object(answer))
    }

    private func poll(
        _ handle: String, _ cacheKey: String, _ call: CallbackRequest, _ request: DashboardRequest
    ) async throws -> DashboardResponse {
        let owner = request.cookie(JobRunner.cookieName)
        guard
            let job = try await jobs.job(
                handle, cacheKey: cacheKey, owner: owner, callback: call.callback.key, dashboard: dashboard.name)
        else { return DashboardResponse(status: 204) }
        switch job.outcome {
        case .failure(let reason)?: throw JobFailed(description: reason)
        case .lost?: throw JobFailed(description: "The server was started anew while the job ran; start it again.")
        case nil, .values?: break
        }
        let news = try await jobs.store.takeNews(of: handle)
        var answer: JSON.Object = ["multi": true]
        if case .values(let values)? = job.outcome { answer["response"] = values }
        if !news.progress.isEmpty, job.outcome == nil { answer["progress"] = .object(news.progress) }
        if !news.sideUpdate.isEmpty { answer["sideUpdate"] = .object(news.sideUpdate) }
        return .json(.object(answer))
    }

    /// Names the calls that have the same result. What one person may see is none for another.
    private func cacheName(
        of call: CallbackRequest, for request: DashboardRequest, ignoring ignored: Set<PropertyReference>, key: String?
    ) -> String {
        let session = call.callback.settings.usesSession ? request.session.key : nil
        func kept(_ entries: [JSON], _ declared: [Callback.Input]) -> JSON {
            .array(zip(entries, declared).map { ignored.contains($1.property) ? .null : $0 })
        }
        let parts: JSON = [
            .string(dashboard.name), .string(call.callback.key), kept(call.inputEntries, call.callback.inputs),
            kept(call.stateEntries, call.callback.state), .array(call.targets.map(\.json)), key.json,
            (request.user?.id).json, session.json,
        ]
        return SHA256.hexadecimal(of: parts.serialized().utf8)
    }

    /// A cookie for a browser that has none, so that its jobs are its own.
    func jobCookie(for request: DashboardRequest) -> (name: String, value: String)? {
        guard usesJobs, request.cookie(JobRunner.cookieName) == nil,
            let value = try? Cookie(JobRunner.cookieName, JobRunner.randomHandle()).headerValue
        else { return nil }
        return ("Set-Cookie", value)
    }
}

/// A background callback failed.
struct JobFailed: Error, CustomStringConvertible {
    let description: String
}
