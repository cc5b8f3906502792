public import Dashboards
import Foundation
public import Testing

/// What every store of sessions must do. Each driver's tests run it on empty stores of its own.
public enum SessionStoreSuite: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case comesBack = "a session comes back as it was"
    case changes = "values are set and removed, the others stay"
    case expires = "a session that has expired is none"
    case lastsLonger = "a later expiry counts"
    case begunTwice = "a session that two requests begin has the values of both"
    case isRemoved = "a session that was ended is gone"
    case usersSessions = "all sessions of a user end but the one that goes on"
    case expiredAreDeleted = "what has expired is deleted and counted"
    case nothingIsLost = "changes made at the same time are all kept"

    public var testDescription: String { rawValue }

    private static let time = Date(timeIntervalSince1970: 1_700_000_000)

    private func record(
        _ values: JSON.Object = [:], user: String? = nil, for seconds: Double = 600
    ) -> SessionRecord {
        SessionRecord(values: values, userID: user, creation: Self.time, expiry: Self.time + seconds)
    }

    /// Runs the check on an empty store.
    public func callAsFunction(_ store: any SessionStore) async throws {
        let time = Self.time
        switch self {
        case .comesBack:
            let session = record(
                ["z": ["n": 1.5, "t": "ä\u{0}\u{2028}'\""], "a": .null, "list": [[], [:]]], user: "user ' 1")
            try await store.insert(session, as: "key")
            #expect(try await store.session("key", at: time) == session)
            #expect(try await store.session("other", at: time) == nil)
            try await store.insert(record(), as: "empty")
            #expect(try await store.session("empty", at: time) == record())

        case .changes:
            try await store.insert(record(["a": 1, "b": 2], user: "u"), as: "key")
            let isThere = try await store.update(
                "key", values: ["a": .some(3), "b": nil as JSON?, "c": .some([1])], expiry: time + 600, at: time)
            #expect(isThere)
            #expect(try await store.session("key", at: time) == record(["a": 3, "c": [1]], user: "u"))
            #expect(try await !store.update("other", values: ["a": 1], expiry: time + 600, at: time))
            #expect(try await store.session("other", at: time) == nil)

        case .expires:
            try await store.insert(record(["a": 1], for: 60), as: "key")
            #expect(try await store.session("key", at: time + 59) != nil)
            #expect(try await store.session("key", at: time + 60) == nil)
            #expect(try await !store.update("key", values: ["a": 2], expiry: time + 600, at: time + 60))

        case .lastsLonger:
            try await store.insert(record(["a": 1], for: 60), as: "key")
            #expect(try await store.update("key", values: [:], expiry: time + 120, at: time + 30))
            #expect(try await store.session("key", at: time + 119)?.expiry == time + 120)
            #expect(try await store.session("key", at: time + 120) == nil)

        case .begunTwice:
            try await store.insert(record(["a": 1, "b": 1], user: "u"), as: "key")
            try await store.insert(record(["b": 2, "c": 2], for: 60), as: "key")
            #expect(
                try await store.session("key", at: time) == record(["a": 1, "b": 2, "c": 2], user: "u"))

        case .isRemoved:
            try await store.insert(record(["a": 1], user: "u"), as: "key")
            try await store.remove("key")
            #expect(try await store.session("key", at: time) == nil)
            #expect(try await !store.update("key", values: ["a": 2], expiry: time + 600, at: time))
            try await store.remove("key")

        case .usersSessions:
            for key in ["1", "2", "3"] { try await store.insert(record(user: "u"), as: key) }
            try await store.insert(record(user: "v"), as: "4")
            try await store.insert(record(), as: "5")
            try await store.removeSessions(ofUser: "u", except: "2")
            var left: [String] = []
            for key in ["1", "2", "3", "4", "5"] where try await store.session(key, at: time) != nil {
                left.append(key)
            }
            #expect(left == ["2", "4", "5"])
            try await store.removeSessions(ofUser: "u", except: nil)
            #expect(try await store.session("2", at: time) == nil)

        case .expiredAreDeleted:
            // None has expired when it comes: stores may delete others at any insertion.
            for number in 0..<10 {
                try await store.insert(record(user: "u", for: Double(number * 10 + 5)), as: "\(number)")
            }
            #expect(try await store.removeExpired(at: time + 45) == 5)
            #expect(try await store.removeExpired(at: time + 45) == 0)
            #expect(try await store.session("4", at: time) == nil)
            #expect(try await store.session("5", at: time) != nil)

        case .nothingIsLost:
            try await store.insert(record(), as: "key")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<50 {
                    group.addTask {
                        let isThere = try await store.update(
                            "key", values: ["v\(number)": .some(.int(number))], expiry: time + 600, at: time)
                        #expect(isThere)
                    }
                }
                try await group.waitForAll()
            }
            let values = try await store.session("key", at: time)?.values ?? [:]
            #expect(
                Dictionary(uniqueKeysWithValues: values.map { ($0.key, $0.value) })
                    == Dictionary(uniqueKeysWithValues: (0..<50).map { ("v\($0)", JSON.int($0)) }))
        }
    }
}
