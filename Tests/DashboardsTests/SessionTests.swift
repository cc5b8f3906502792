import DashboardComponents
import Dashboards
import Foundation
import Synchronization
import Testing

/// Sessions by themselves, and in callbacks.
@Suite struct SessionTests {
    private let button: Button.ID = "button", text: Div.ID = "text"

    private func dashboard(
        _ handler: @escaping @Sendable (Int?, Session) async throws -> String
    ) throws -> DashboardHandler {
        var app = Dashboard("Sessions") {
            Button(id: button)
            Div(id: text)
        }
        app.callback(updating: text.text, from: button.clicks, Context(\.session)) { clicks, session in
            try await handler(clicks, session)
        }
        return try DashboardHandler(app)
    }

    private func call(_ handler: DashboardHandler, _ session: Session?) async -> DashboardResponse {
        let body = """
            {"output":"text.children","outputs":{"id":"text","property":"children"},\
            "inputs":[{"id":"button","property":"n_clicks","value":1}],"changedPropIds":["button.n_clicks"]}
            """
        var request = DashboardRequest(
            method: "POST", path: "_dash-update-component", headers: ["content-type": "application/json"],
            body: Array(body.utf8))
        request.visitor.session = session
        return await handler.respond(to: request)
    }

    @Test("T73: a change of the session is seen by the next callback")
    func changesAreSeen() async throws {
        let store = InMemorySessionStore()
        let handler = try dashboard { _, session in
            let count = try session.value(of: "count", as: Int.self) ?? 0
            try session.set("count", to: count + 1)
            return "\(count)"
        }
        let session = Session(in: store)
        #expect(await call(handler, session).status == 200)
        #expect(await store.count == 1)
        let answer = await call(handler, try await session.reloaded())
        #expect(String(decoding: answer.body, as: UTF8.self).contains(#""children":"1""#))
    }

    @Test("T74: a failing callback changes nothing, one that prevents its update does")
    func failuresChangeNothing() async throws {
        let store = InMemorySessionStore()
        let preventing = try dashboard { _, session in
            try session.set("nested", to: ["a": [1, 2]])
            throw PreventUpdate()
        }
        let failing = try dashboard { _, session in
            try session.set("nested", to: ["a": [3]])
            throw CancellationError()
        }
        let session = Session(in: store)
        #expect(await call(preventing, session).status == 204)
        #expect(session["nested"] == ["a": [1, 2]])
        #expect(await call(failing, session).status == 500)
        #expect(session["nested"] == ["a": [1, 2]])
        #expect(try await session.reloaded()["nested"] == ["a": [1, 2]])
    }

    @Test("T75: a session is made, and written, only where something changes")
    func nothingIsWrittenUnlessChanged() async throws {
        let store = InMemorySessionStore()
        let reading = try dashboard { _, session in "\(session["nothing"] == nil)" }
        let session = Session(in: store)
        #expect(await call(reading, session).status == 200)
        #expect(await store.count == 0)
        #expect(!session.exists)
        try session.set("a", to: 1)
        try session.remove("a")
        #expect(!session.hasChanges)
        try session.set("a", to: 1)
        try await session.commit()
        try session.set("a", to: 1)
        #expect(!session.hasChanges)
    }

    @Test func aCallbackThatHasEndedChangesNothingMore() async throws {
        let store = InMemorySessionStore()
        let (kept, keep) = AsyncStream.makeStream(of: Session.self)
        let handler = try dashboard { _, session in
            keep.yield(session)
            return ""
        }
        #expect(await call(handler, Session(in: store)).status == 200)
        var iterator = kept.makeAsyncIterator()
        let late = try #require(await iterator.next())
        #expect(throws: SessionError.ended) { try late.set("late", to: true) }
    }

    @Test func aServerWithoutSessionsSaysSo() async throws {
        let handler = try dashboard { _, session in
            do {
                try session.set("a", to: 1)
                return "taken"
            } catch SessionError.unavailable {
                return "refused"
            }
        }
        let answer = await call(handler, nil)
        #expect(String(decoding: answer.body, as: UTF8.self).contains("refused"))
    }

    @Test func twoRequestsThatChangeDifferentValuesLoseNothing() async throws {
        let store = InMemorySessionStore()
        let session = Session(in: store)
        try session.set("start", to: true)
        try await session.commit()
        let (first, second) = (try await session.reloaded(), try await session.reloaded())
        try first.set("a", to: 1)
        try second.set("b", to: 2)
        try second.remove("start")
        try await first.commit()
        try await second.commit()
        let now = try await session.reloaded()
        #expect(now.names == ["a", "b"])
    }

    @Test func loggingInChangesTheTokenAndKeepsTheValues() async throws {
        let store = InMemorySessionStore()
        let session = Session(in: store)
        try session.set("basket", to: ["pear"])
        try await session.commit()
        guard case .set(let before)? = session.cookieChange else {
            Issue.record("no cookie")
            return
        }
        let old = try await session.reloaded()
        try await session.logIn(User(id: "1", name: "ada"))
        guard case .set(let after)? = session.cookieChange else {
            Issue.record("no cookie")
            return
        }
        #expect(before != after)
        #expect(session["basket"] == ["pear"])
        #expect(session.userID == "1")
        #expect(await store.count == 1)
        // Who knew the old token has nothing.
        #expect(try await old.reloaded()["basket"] == nil)
        try await session.logIn(User(id: "2", name: "grace"))
        #expect(session["basket"] == nil)
        try await session.logOut()
        #expect(session.cookieChange == .remove)
        #expect(await store.count == 0)
    }

    @Test func sessionsThatWereEndedAreNotRevived() async throws {
        let session = Session(in: InMemorySessionStore())
        try session.set("a", to: 1)
        try await session.commit()
        let slow = try await session.reloaded()
        try slow.set("b", to: 2)
        try await session.logOut()
        await #expect(throws: SessionError.ended) { try await slow.commit() }
    }

    @Test func sessionsExpire() async throws {
        let store = InMemorySessionStore()
        let time = Mutex(Date(timeIntervalSince1970: 1_000_000))
        let session = Session(
            in: store, lifetime: SessionLifetime(idle: .seconds(100), total: .seconds(250)),
            clock: { time.withLock { $0 } })
        try session.set("a", to: 1)
        try await session.commit()
        for (seconds, isThere) in [(90, true), (180, true), (249, true), (251, false)] {
            time.withLock { $0 = Date(timeIntervalSince1970: 1_000_000 + Double(seconds)) }
            let now = try await session.reloaded()
            #expect(now.exists == isThere, "\(seconds)")
            try await now.touch()
        }
        #expect(await store.removeExpired(at: time.withLock { $0 }) == 1)
    }

    @Test func largeSessionsAreRefused() async throws {
        let session = Session(in: InMemorySessionStore())
        try session.set("a", to: String(repeating: "x", count: 70_000))
        await #expect(throws: SessionError.tooLarge(limit: 65_536)) { try await session.commit() }
        #expect(!session.exists)
    }
}
