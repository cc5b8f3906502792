public import Dashboards
import Foundation
import Synchronization
public import Testing

/// What stores must do that share their rows, as two processes do: each is told of the other's changes by nobody.
///
/// Their law: an instance that a store hands out was so at a moment between the call and its return. Whatever was
/// acknowledged before the call is in it, by whichever store.
///
/// ```swift
/// @Test(arguments: SharedStateSuite.allCases) func shared(_ check: SharedStateSuite) async throws {
///     try await check(SQLiteStateStore(path: file), SQLiteStateStore(path: file))
/// }
/// ```
public enum SharedStateSuite: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case savesAreSeen = "a save that one has acknowledged is seen by the other"
    case rowsAreSeen = "instances that one makes, renames and deletes are so for the other"
    case readsAreNewWhileOthersSave = "what is read while others save is never older than what was acknowledged before"
    case aValueThatWasSetBackIsSaved = "a value is saved that one store saw last, and the other has changed since"
    case nothingIsLost = "changes that both make at the same time are all kept, and count once"
    case nothingIsWrittenWhereNothingChanges = "a save that changes nothing writes nothing, whatever was seen before"

    public var testDescription: String { rawValue }

    /// Runs the check on two stores with the same rows, of which there are none yet.
    public func callAsFunction(_ one: some StateStore, _ other: some StateStore) async throws {
        let row = try await one.insert(
            DashApp.Draft(
                app: "X", name: "shared", baseState: try InstanceState(json: ["a": ["value": 0], "b": ["value": 0]])),
            at: Self.time)
        switch self {
        case .savesAreSeen:
            for number in 1...50 {
                let saved = try await one.apply([.set(Self.a, to: .int(number))], toInstance: row.id, at: Self.time)
                #expect(try await other.instance(slug: "shared") == saved)
                #expect(try await other.instance(id: row.id) == saved)
                let answer = try await other.apply([.set(Self.b, to: .int(number))], toInstance: row.id, at: Self.time)
                #expect(answer?.baseState.json == ["a": ["value": .int(number)], "b": ["value": .int(number)]])
                #expect(try await one.instance(slug: "shared") == answer)
                #expect(try await one.instance(id: row.id) == answer)
            }

        case .rowsAreSeen:
            #expect(try await other.instance(slug: "shared") == row)
            #expect(try await other.instance(slug: "later") == nil)
            let renamed = try await one.edit(slug: "shared", at: Self.time) { row in
                row.slug = "later"
                row.savesOnChange = true
            }
            #expect(try await other.instance(slug: "shared") == nil)
            #expect(try await other.instance(slug: "later") == renamed)
            try await one.updateApp(named: "X", to: StatelessApp(name: "Y"))
            #expect(try await other.instance(slug: "later")?.app == "Y")
            // Another one at the old address.
            let next = try await one.insert(DashApp.Draft(app: "Y", name: "next", slug: "shared"), at: Self.time)
            #expect(try await other.instance(slug: "shared") == next)
            try await one.removeInstance(id: row.id)
            #expect(try await other.instance(slug: "later") == nil)
            #expect(try await other.apply([.set(Self.a, to: 1)], toInstance: row.id, at: Self.time) == nil)

        case .readsAreNewWhileOthersSave:
            let acknowledged = Acknowledged()
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    for number in 1...100 {
                        try await one.apply([.set(Self.a, to: .int(number))], toInstance: row.id, at: Self.time)
                        acknowledged.number.withLock { $0 = number }
                    }
                }
                for store in [one as any StateStore, other, one, other, other] {
                    group.addTask {
                        var number = 0
                        while number < 100 {
                            let before = acknowledged.number.withLock(\.self)
                            number = try await store.instance(slug: "shared")?.baseState[Self.a]?.intValue ?? -1
                            #expect(number >= before)
                            // A read need not wait for anything, and whoever saves needs a thread.
                            await Task.yield()
                        }
                    }
                }
                try await group.waitForAll()
            }

        case .aValueThatWasSetBackIsSaved:
            #expect(try await one.instance(slug: "shared")?.baseState[Self.a] == 0)
            try await other.apply([.set(Self.a, to: 1)], toInstance: row.id, at: Self.time)
            let saved = try await one.apply([.set(Self.a, to: 0)], toInstance: row.id, at: Self.time)
            #expect(saved?.baseState[Self.a] == 0 && saved?.version == 3)
            #expect(try await other.instance(slug: "shared") == saved)

        case .nothingIsLost:
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (store, property) in [(one as any StateStore, Self.a), (other, Self.b)] {
                    for number in 1...40 {
                        group.addTask {
                            let change = StateChange.set(property, to: .int(number))
                            try await store.apply([change], toInstance: row.id, at: Self.time)
                        }
                    }
                }
                try await group.waitForAll()
            }
            let last = try await one.instance(slug: "shared")
            #expect(last?.version == 81)
            #expect(try await other.instance(slug: "shared") == last)
            #expect((last?.baseState[Self.a]?.intValue ?? 0) > 0 && (last?.baseState[Self.b]?.intValue ?? 0) > 0)

        case .nothingIsWrittenWhereNothingChanges:
            let saved = try await other.apply([.set(Self.a, to: 1)], toInstance: row.id, at: Self.time)
            let later = Self.time.addingTimeInterval(5)
            // To the first, which has not seen it, it may look like a change.
            try await withThrowingTaskGroup(of: DashApp?.self) { group in
                for _ in 0..<10 {
                    group.addTask { try await one.apply([.set(Self.a, to: 1)], toInstance: row.id, at: later) }
                }
                for try await answer in group { #expect(answer == saved) }
            }
            #expect(try await other.instance(slug: "shared") == saved)
        }
    }

    private static let time = Date(timeIntervalSince1970: 1_700_000_000.123)
    private static let a = PropertyReference(component: "a", name: "value")
    private static let b = PropertyReference(component: "b", name: "value")
}

/// The greatest number whose save has returned.
private final class Acknowledged: Sendable {
    let number = Mutex(0)
}
