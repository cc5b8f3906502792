public import Dashboards
import Foundation
public import Testing

/// What every store of instances must do. Each driver's tests run it on empty stores of its own:
///
/// ```swift
/// @Test(arguments: StateStoreSuite.allCases) func conforms(_ check: StateStoreSuite) async throws {
///     try await check(try SQLiteStateStore(path: temporaryFile()))
/// }
/// ```
public enum StateStoreSuite: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case appsAreFoundByNameAndSlug = "apps are found by name and slug"
    case appSlugsAreTheFirstFree = "T17, T18: the slug of an app is the first that is free"
    case savingAnAppAgainKeepsItsSlug = "T19: the slug of an app with a name of one letter stays"
    case namesWithoutLettersHaveSlugs = "T20: a name without letters that an address can have gets a readable slug"
    case appsAreRenamed = "instances follow the new name of an app"
    case usedAppsStay = "T24: an app with instances is not deleted"
    case unnamedInstancesAreNumbered = "T21: unnamed instances are numbered"
    case numbersAreUsedAgain = "T22: a free number is taken again"
    case slugsOfInstancesDiffer = "T23: names with one slug get two"
    case clonesHaveNamesOfTheirOwn = "T25: a clone has the state and the flag, and a name of its own"
    case namesAreChecked = "names and slugs are checked"
    case takenNamesAreRefused = "names and slugs are unique"
    case rowsComeBackAsTheyWere = "rows come back as they were"
    case updatesHaveVersions = "writing a row that others have written is a conflict"
    case changesMerge = "T47: changes of different values lose nothing"
    case onlyTrackedValuesChange = "T28, T29: untracked and equal values are passed over"
    case patchesAreMadeToTheCurrentValue = "patches are made to the value that there is"
    case concurrentChangesAreAllKept = "changes made at the same time are all kept"
    case deletedInstancesAreGone = "what is deleted is gone"

    public var testDescription: String { rawValue }

    /// Runs the check on an empty store.
    public func callAsFunction(_ store: some StateStore) async throws {
        switch self {
        case .appsAreFoundByNameAndSlug:
            try await store.insert(StatelessApp(name: "SimpleExample"))
            try await store.insert(StatelessApp(name: "Explorer", slug: "the-explorer"))
            #expect(try await store.app(named: "SimpleExample")?.slug == "simpleexample")
            #expect(try await store.app(slug: "the-explorer")?.name == "Explorer")
            #expect(try await store.app(named: "simpleexample") == nil)
            #expect(try await store.app(slug: "explorer") == nil)
            #expect(try await store.apps().map(\.name) == ["Explorer", "SimpleExample"])

        case .appSlugsAreTheFirstFree:
            #expect(
                try await slugs(of: ["Foo Bar!", "foo bar", "foobar", "foo", "foo  -bar"], in: store) == [
                    "foo-bar", "foo-bar2", "foobar", "foo", "foo-bar3",
                ])

        case .savingAnAppAgainKeepsItsSlug:
            let row = try await store.insert(StatelessApp(name: "A"))
            #expect(row.slug == "a")
            #expect(try await store.updateApp(named: "A", to: row).slug == "a")
            #expect(try await store.updateApp(named: "A", to: StatelessApp(name: "A")).slug == "a")

        case .namesWithoutLettersHaveSlugs:
            #expect(
                try await slugs(of: ["日本", "東京", "Übersicht Öl", "42"], in: store) == [
                    "app", "app2", "ubersicht-ol", "42",
                ])
            let instance = try await store.insert(draft("Explorer", name: "!?"))
            #expect(instance.slug == "instance")

        case .appsAreRenamed:
            try await store.insert(StatelessApp(name: "Old"))
            try await store.insert(StatelessApp(name: "Other"))
            let instance = try await store.insert(draft("Old"))
            try await store.updateApp(named: "Old", to: StatelessApp(name: "New", slug: "new"))
            #expect(try await store.app(named: "Old") == nil)
            #expect(try await store.instance(id: instance.id)?.app == "New")
            await expect(StateStoreError.taken("the name “Other”")) {
                try await store.updateApp(named: "New", to: StatelessApp(name: "Other"))
            }
            await expect(StateStoreError.unknown("app “Old”")) {
                try await store.updateApp(named: "Old", to: StatelessApp(name: "Older"))
            }

        case .usedAppsStay:
            let instance = try await store.insert(draft("Explorer"))
            try await store.insert(draft("Explorer"))
            await expect(StateStoreError.inUse(app: "Explorer", instances: 2)) {
                try await store.removeApp(named: "Explorer")
            }
            for id in [instance.id, instance.id + 1] { try await store.removeInstance(id: id) }
            try await store.removeApp(named: "Explorer")
            #expect(try await store.apps().isEmpty)
            try await store.removeApp(named: "Explorer")

        case .unnamedInstancesAreNumbered:
            var rows: [DashApp] = []
            for _ in 0..<3 { rows.append(try await store.insert(draft("X"))) }
            #expect(rows.map(\.name) == ["X-1", "X-2", "X-3"])
            #expect(rows.map(\.slug) == ["x-1", "x-2", "x-3"])
            #expect(try await store.apps().map(\.name) == ["X"])
            #expect(try await store.instances().map(\.id) == rows.map(\.id))

        case .numbersAreUsedAgain:
            let first = try await store.insert(draft("X"))
            try await store.insert(draft("X"))
            try await store.removeInstance(id: first.id)
            let next = try await store.insert(draft("X"))
            #expect(next.name == "X-1" && next.slug == "x-1" && next.id != first.id)
            #expect(try await store.insert(draft("X")).name == "X-3")

        case .slugsOfInstancesDiffer:
            var rows: [DashApp] = []
            for name in ["Same thing", "same-thing", "SAME  thing"] {
                rows.append(try await store.insert(draft("X", name: name)))
            }
            #expect(rows.map(\.slug) == ["same-thing", "same-thing2", "same-thing3"])

        case .clonesHaveNamesOfTheirOwn:
            var draft = try draft("SimpleExample", name: "simple one", state: ["size": ["value": "small"]])
            draft.savesOnChange = true
            let original = try await store.insert(draft)
            let clone = try await store.clone(original)
            #expect(clone.name == "SimpleExample-1" && clone.slug == "simpleexample-1")
            #expect(clone.baseState == original.baseState && clone.savesOnChange && clone.app == original.app)
            #expect(clone.id != original.id)

        case .namesAreChecked:
            let long = String(repeating: "a", count: 101)
            for name in ["", "  ", long, "a\nb"] {
                await expectInvalid { try await store.insert(StatelessApp(name: name)) }
            }
            for name in [long, "a\u{0}"] { await expectInvalid { try await store.insert(draft("X", name: name)) } }
            for slug in ["a b", "a/b", "ä", String(repeating: "a", count: 111)] {
                await expectInvalid { try await store.insert(StatelessApp(name: "X", slug: slug)) }
                await expectInvalid { try await store.insert(draft("X", slug: slug)) }
            }
            #expect(try await store.apps().isEmpty)
            let full = try await store.insert(StatelessApp(name: String(repeating: "b", count: 100)))
            #expect(full.slug.count == 100)
            let row = try await store.insert(draft(full.name))
            #expect(row.name.count <= 100 && row.name.hasSuffix("b-1"))

        case .takenNamesAreRefused:
            try await store.insert(draft("X", name: "one", slug: "first"))
            await expect(StateStoreError.taken("the name “one”")) { try await store.insert(draft("X", name: "one")) }
            await expect(StateStoreError.taken("the slug “first”")) {
                try await store.insert(draft("X", slug: "first"))
            }
            await expect(StateStoreError.taken("the name “X”")) { try await store.insert(StatelessApp(name: "X")) }
            let second = try await store.insert(draft("X", name: "two"))
            await expect(StateStoreError.taken("the slug “first”")) {
                try await store.edit(slug: "two", at: Self.time) { $0.slug = "first" }
            }
            #expect(try await store.instance(id: second.id) == second)

        case .rowsComeBackAsTheyWere:
            let state: JSON = [
                "z": ["value": .null, "n": 1, "list": [1.5, "ä\u{2028}", true]], "a": ["children": ["props": [:]]],
                #"{"index":1,"type":"t"}"#: ["value": -0.25],
            ]
            var draft = try draft("X", name: "One ‘and’ only", slug: "One_1", state: state)
            draft.savesOnChange = true
            let row = try await store.insert(draft)
            #expect(row.name == "One ‘and’ only" && row.slug == "One_1" && row.version == 1 && row.savesOnChange)
            #expect(row.baseState.json == state)
            #expect(row.creation == Self.time && row.update == Self.time)
            #expect(try await store.instance(slug: "One_1") == row)
            #expect(try await store.instance(slug: "one_1") == nil)
            #expect(try await store.instance(id: row.id) == row)
            #expect(try await store.instances(of: "X") == [row])
            #expect(try await store.instances(of: "Y").isEmpty)

        case .updatesHaveVersions:
            let first = try await store.insert(draft("X", state: ["a": ["value": 1]]))
            var changed = first
            changed.name = "renamed"
            changed.baseState[Self.a] = 2
            let later = Self.time.addingTimeInterval(5)
            let second = try await store.update(changed, at: later)
            #expect(second.version == 2 && second.name == "renamed" && second.slug == "x-1")
            #expect(second.update == later && second.creation == Self.time)
            await expect(StateStoreError.conflict(second)) { try await store.update(changed, at: later) }
            #expect(try await store.instance(id: first.id) == second)
            changed = second
            changed.slug = ""
            #expect(try await store.update(changed, at: later).slug == "renamed")
            #expect(try await store.instance(slug: "x-1") == nil)
            // An edit whose row somebody else writes meanwhile is made again.
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<20 {
                    group.addTask {
                        try await store.edit(slug: "renamed", at: later) { row in
                            row.baseState[Self.a] = .int((row.baseState[Self.a]?.intValue ?? 0) + 1)
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await store.instance(slug: "renamed")?.baseState[Self.a] == 22)

        case .changesMerge:
            let row = try await store.insert(draft("X", state: ["a": ["value": 1], "b": ["value": 1]]))
            try await store.apply([.set(Self.a, to: 2)], toInstance: row.id, at: Self.time)
            let both = try await store.apply([.set(Self.b, to: 3)], toInstance: row.id, at: Self.time)
            #expect(both?.baseState.json == ["a": ["value": 2], "b": ["value": 3]])
            #expect(both?.version == 3)
            #expect(try await store.instance(id: row.id) == both)

        case .onlyTrackedValuesChange:
            let row = try await store.insert(draft("X", state: ["a": ["value": 1]]))
            let changes: [StateChange] = [
                .set(Self.b, to: 1), .set(PropertyReference(component: "a", name: "other"), to: 1),
                .set(Self.a, to: 1), .set(Self.a, to: 1.0),
            ]
            #expect(try await store.apply(changes, toInstance: row.id, at: Self.time.addingTimeInterval(1)) == row)

        case .patchesAreMadeToTheCurrentValue:
            let row = try await store.insert(draft("X", state: ["a": ["value": [1]], "b": ["value": 5]]))
            let append = { (number: Int) -> JSON in
                [
                    "__dash_patch_update": "__dash_patch_update",
                    "operations": [["operation": "Append", "location": [], "params": ["value": .int(number)]]],
                ]
            }
            for number in 2...3 {
                try await store.apply([.output(append(number), for: Self.a)], toInstance: row.id, at: Self.time)
            }
            // No list: the change is passed over, and not kept as it is.
            let last = try await store.apply(
                [.output(append(4), for: Self.b), .output(append(4), for: Self.a)], toInstance: row.id, at: Self.time)
            #expect(last?.baseState.json == ["a": ["value": [1, 2, 3, 4]], "b": ["value": 5]])

        case .concurrentChangesAreAllKept:
            let names = (0..<100).map { "c\($0)" }
            let state = JSON.object(
                JSON.Object(uniqueKeysWithValues: names.map { ($0, ["value": 0]) }))
            let row = try await store.insert(draft("X", state: state))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (number, name) in names.enumerated() {
                    group.addTask {
                        let property = PropertyReference(component: name, name: "value")
                        try await store.apply([.set(property, to: .int(number + 1))], toInstance: row.id, at: Self.time)
                    }
                }
                try await group.waitForAll()
            }
            let last = try await store.instance(id: row.id)
            #expect(last?.version == 101)
            #expect(last?.baseState.values.values.map { $0["value"]?.intValue ?? 0 } == Array(1...100))

        case .deletedInstancesAreGone:
            let row = try await store.insert(draft("X", state: ["a": ["value": 1]]))
            try await store.removeInstance(id: row.id)
            #expect(try await store.instance(id: row.id) == nil)
            #expect(try await store.instance(slug: row.slug) == nil)
            #expect(try await store.apply([.set(Self.a, to: 2)], toInstance: row.id, at: Self.time) == nil)
            await expect(StateStoreError.unknown("instance “X-1” any more")) {
                try await store.update(row, at: Self.time)
            }
            try await store.removeInstance(id: row.id)
        }
    }

    private static let time = Date(timeIntervalSince1970: 1_700_000_000.123)
    private static let a = PropertyReference(component: "a", name: "value")
    private static let b = PropertyReference(component: "b", name: "value")

    private func draft(
        _ app: String, name: String = "", slug: String = "", state: JSON = [:]
    ) throws -> DashApp.Draft {
        DashApp.Draft(app: app, name: name, slug: slug, baseState: try InstanceState(json: state))
    }

    private func slugs(of names: [String], in store: some StateStore) async throws -> [String] {
        var slugs: [String] = []
        for name in names { slugs.append(try await store.insert(StatelessApp(name: name)).slug) }
        return slugs
    }

    private func expect(_ error: StateStoreError, _ operation: () async throws -> some Any) async {
        await #expect(throws: error) { _ = try await operation() }
    }

    private func expectInvalid(_ operation: () async throws -> some Any) async {
        do {
            _ = try await operation()
            Issue.record("It was taken.")
        } catch StateStoreError.invalid {
        } catch {
            Issue.record(error)
        }
    }
}

extension StateStore {
    /// As of the suite's time.
    @discardableResult
    fileprivate func insert(_ draft: DashApp.Draft) async throws -> DashApp {
        try await insert(draft, at: Date(timeIntervalSince1970: 1_700_000_000.123))
    }
}
