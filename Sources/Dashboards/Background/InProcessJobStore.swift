public import OrderedJSON

/// Jobs in memory: they outlive the page that started them, and end with the process.
public actor InProcessJobStore: JobStore {
    private var entries: [String: Entry] = [:]
    private var answers: [String: (answer: JSON, until: ContinuousClock.Instant)] = [:]
    /// The jobs that have ended, in that order; those before the position are forgotten.
    private var ends: (handles: [(String, until: ContinuousClock.Instant)], position: Int) = ([], 0)
    private let retention: Duration
    private let maximumEnds: Int
    private let maximumAnswers: Int

    private struct Entry {
        var job: Job
        var news = JobNews()
        var endsAt: ContinuousClock.Instant?
    }

    /// - Parameters:
    ///   - retention: How long the result of a job is kept for its page.
    ///   - maximumEnds: How many results of jobs are kept; of more the oldest are forgotten.
    ///   - maximumAnswers: How many answers are kept for calls like the ones that they were for.
    public init(retention: Duration = .seconds(600), maximumEnds: Int = 1000, maximumAnswers: Int = 1000) {
        self.retention = retention
        self.maximumEnds = maximumEnds
        self.maximumAnswers = maximumAnswers
    }

    public func insert(_ job: Job) { entries[job.handle] = Entry(job: job) }

    public func job(_ handle: String) -> Job? {
        guard let entry = entries[handle], entry.endsAt.map({ $0 > .now }) ?? true else { return nil }
        return entry.job
    }

    @discardableResult
    public func report(_ news: JobNews, of handle: String) -> Bool {
        entries[handle]?.news.merge(news)
        return entries[handle] != nil
    }

    public func takeNews(of handle: String) -> JobNews {
        defer { entries[handle]?.news = JobNews() }
        return entries[handle]?.news ?? JobNews()
    }

    public func end(_ handle: String, with outcome: JobOutcome) {
        guard entries[handle] != nil else { return }
        let now = ContinuousClock.now
        entries[handle]?.job.outcome = outcome
        entries[handle]?.endsAt = now + retention
        ends.handles.append((handle, now + retention))
        forgetEnds(at: now)
    }

    /// O(1) for each job, put together.
    private func forgetEnds(at now: ContinuousClock.Instant) {
        while let (handle, until) = ends.handles[ends.position...].first,
            until <= now || ends.handles.count - ends.position > maximumEnds
        {
            entries[handle] = nil
            ends.position += 1
        }
        if ends.position > ends.handles.count / 2 {
            ends.handles.removeFirst(ends.position)
            ends.position = 0
        }
    }

    public func remove(_ handle: String) { entries[handle] = nil }

    public func cachedAnswer(for key: String) -> JSON? {
        guard let kept = answers[key], kept.until > .now else { return nil }
        return kept.answer
    }

    public func cache(_ answer: JSON, for key: String, lasting duration: Duration) {
        let now = ContinuousClock.now
        if answers.count >= maximumAnswers { answers = answers.filter { $0.value.until > now } }
        if answers.count >= maximumAnswers, let first = answers.min(by: { $0.value.until < $1.value.until }) {
            answers[first.key] = nil
        }
        answers[key] = (answer, now + duration)
    }
}
