public import Dashboards
import OrderedJSON
public import Testing

/// What every store of jobs must do. Each driver's tests run it on empty stores of its own:
///
/// ```swift
/// @Test(arguments: JobStoreSuite.allCases) func conforms(_ check: JobStoreSuite) async throws {
///     try await check { try SQLiteJobStore(SQLiteDatabase(path: temporaryFile()), retention: $0, maximumAnswers: $1) }
/// }
/// ```
public enum JobStoreSuite: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case jobsComeBackAsTheyWere = "jobs come back as they were"
    case whatIsUnknownIsPassedOver = "handles that there are not are passed over"
    case newsAreMergedAndTakenOnce = "news are merged and taken once"
    case patchesAreAllMade = "patches are made one after another, also to a value before them"
    case endsAreKept = "how jobs ended is kept, with all values"
    case removedJobsAreGone = "removed jobs are gone, and their reports are told so"
    case endsAreForgottenAfterAWhile = "how jobs ended is forgotten after a while"
    case answersAreKept = "answers are kept, replaced, and forgotten at their time"
    case soManyAnswersAreKept = "so many answers are kept as were said"
    case reportsMadeAtTheSameTimeAreAllKept = "reports made at the same time are all kept"

    public var testDescription: String { rawValue }

    /// Runs the check on an empty store.
    ///
    /// - Parameter makeStore: Makes it, of a time for which the ends of jobs are kept and a number of answers.
    public func callAsFunction(_ makeStore: (_ retention: Duration, _ answers: Int) async throws -> some JobStore)
        async throws
    {
        let store = try await makeStore(.seconds(600), 100)
        let job = Self.job("a", owner: "somebody")
        switch self {
        case .jobsComeBackAsTheyWere:
            let other = Self.job("b", owner: nil)
            try await store.insert(job)
            try await store.insert(other)
            #expect(try await store.job("a") == job)
            #expect(try await store.job("b") == other)

        case .whatIsUnknownIsPassedOver:
            #expect(try await store.job("a") == nil)
            #expect(try await store.takeNews(of: "a") == JobNews())
            #expect(try await !store.report(JobNews(progress: ["a.b": 1]), of: "a"))
            try await store.end("a", with: .lost)
            try await store.remove("a")
            #expect(try await store.job("a") == nil)
            #expect(try await store.cachedAnswer(for: "a") == nil)

        case .newsAreMergedAndTakenOnce:
            try await store.insert(job)
            try await store.insert(Self.job("b", owner: nil))
            for news in [
                JobNews(progress: ["bar.value": "1", "bar.max": "3"], sideUpdate: ["x": ["a": 1]]),
                JobNews(progress: ["bar.value": "2"]), JobNews(sideUpdate: ["x": ["b": nil], "y": ["ä\u{2028}": "ö"]]),
            ] {
                #expect(try await store.report(news, of: "a"))
            }
            let news = try await store.takeNews(of: "a")
            #expect(news.progress == ["bar.value": "2", "bar.max": "3"])
            #expect(news.sideUpdate == ["x": ["a": 1, "b": nil], "y": ["ä\u{2028}": "ö"]])
            #expect(try await store.takeNews(of: "a") == JobNews())
            #expect(try await store.takeNews(of: "b") == JobNews())

        case .patchesAreAllMade:
            try await store.insert(job)
            for value in [Self.append(1), Self.append(2)] {
                try await store.report(JobNews(sideUpdate: ["log": ["children": value]]), of: "a")
            }
            for value in [[1], Self.append(2), Self.append(3)] as [JSON] {
                try await store.report(JobNews(sideUpdate: ["other": ["children": value]]), of: "a")
            }
            let news = try await store.takeNews(of: "a").sideUpdate
            #expect(news["log"]?["children"]?["operations"]?.arrayValue?.map { $0["params"]?["value"] } == [1, 2])
            #expect(news["other"] == ["children": [1, 2, 3]])

        case .endsAreKept:
            let outcomes: [JobOutcome] = [
                .values(["z": ["value": nil, "list": [1, 1.5, true, "</ü>"]], "a": [:]]), .values([:]),
                .failure("It’s ‘broken’;\n--"), .lost,
            ]
            for (number, outcome) in outcomes.enumerated() {
                try await store.insert(Self.job("\(number)", owner: nil))
                try await store.report(JobNews(progress: ["a.b": 1]), of: "\(number)")
                try await store.end("\(number)", with: outcome)
                #expect(try await store.job("\(number)")?.outcome == outcome)
                // What was reported last is still there for the page.
                #expect(try await store.takeNews(of: "\(number)").progress == ["a.b": 1])
            }

        case .removedJobsAreGone:
            try await store.insert(job)
            try await store.remove("a")
            #expect(try await store.job("a") == nil)
            #expect(try await !store.report(JobNews(progress: ["a.b": 1]), of: "a"))
            try await store.end("a", with: .values([:]))
            #expect(try await store.job("a") == nil)

        case .endsAreForgottenAfterAWhile:
            let brief = try await makeStore(.zero, 100)
            try await brief.insert(Self.job("c", owner: nil))
            #expect(try await brief.job("c") != nil)
            try await brief.end("c", with: .values([:]))
            #expect(try await brief.job("c") == nil)

        case .answersAreKept:
            try await store.cache(["a": [1]], for: "key", lasting: .seconds(600))
            #expect(try await store.cachedAnswer(for: "key") == ["a": [1]])
            try await store.cache(["a": [2]], for: "key", lasting: .seconds(600))
            #expect(try await store.cachedAnswer(for: "key") == ["a": [2]])
            try await store.cache([:], for: "key", lasting: .zero)
            #expect(try await store.cachedAnswer(for: "key") == nil)

        case .soManyAnswersAreKept:
            let small = try await makeStore(.seconds(600), 3)
            for number in 1...10 {
                try await small.cache(.int(number), for: "\(number)", lasting: .seconds(600 + number))
            }
            var kept: [JSON] = []
            for number in 1...10 {
                if let answer = try await small.cachedAnswer(for: "\(number)") { kept.append(answer) }
            }
            #expect(kept == [8, 9, 10])

        case .reportsMadeAtTheSameTimeAreAllKept:
            try await store.insert(job)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<100 {
                    group.addTask { try await store.report(JobNews(progress: ["bar.p\(number)": 1]), of: "a") }
                }
                try await group.waitForAll()
            }
            #expect(try await store.takeNews(of: "a").progress.count == 100)
        }
    }

    private static func job(_ handle: String, owner: String?) -> Job {
        Job(
            handle: handle, cacheKey: "key of \(handle)", owner: owner, dashboard: "Reports",
            callback: #"{"type":"ä"}.children"#)
    }

    private static func append(_ number: Int) -> JSON {
        [
            "__dash_patch_update": "__dash_patch_update",
            "operations": [["operation": "Append", "location": [], "params": ["value": .int(number)]]],
        ]
    }
}
