public import Foundation
internal import OrderedCollections
internal import Synchronization

/// Instances in memory: they end with the process.
public final class InMemoryStateStore: StateStore {
    private let state = Mutex(State())

    private struct State {
        var apps: [String: StatelessApp] = [:]
        var instances: OrderedDictionary<Int, DashApp> = [:]
        var ids: [String: Int] = [:]
        var nextID = 1

        func isAppSlugTaken(_ slug: String, except name: String? = nil) -> Bool {
            apps.values.contains { $0.slug == slug && $0.name != name }
        }

        mutating func insert(_ app: StatelessApp) throws -> StatelessApp {
            guard apps[app.name] == nil else { throw StateStoreError.taken("the name “\(app.name)”") }
            let row = try app.completed { isAppSlugTaken($0) }
            apps[row.name] = row
            return row
        }

        func completed(_ draft: DashApp.Draft, except id: Int?) throws -> DashApp.Draft {
            try draft.completed(
                isNameTaken: { name in instances.values.contains { $0.name == name && $0.id != id } },
                isSlugTaken: { slug in ids[slug].map { $0 != id } ?? false })
        }
    }

    public init() {}

    // MARK: Dashboards

    public func apps() -> [StatelessApp] { state.withLock { $0.apps.values.sorted { $0.name < $1.name } } }

    public func app(named name: String) -> StatelessApp? { state.withLock { $0.apps[name] } }

    public func app(slug: String) -> StatelessApp? {
        state.withLock { $0.apps.values.first { $0.slug == slug } }
    }

    @discardableResult
    public func insert(_ app: StatelessApp) throws -> StatelessApp { try state.withLock { try $0.insert(app) } }

    @discardableResult
    public func updateApp(named name: String, to app: StatelessApp) throws -> StatelessApp {
        try state.withLock { state in
            guard state.apps[name] != nil else { throw StateStoreError.unknown("app “\(name)”") }
            guard app.name == name || state.apps[app.name] == nil else {
                throw StateStoreError.taken("the name “\(app.name)”")
            }
            let row = try app.completed { state.isAppSlugTaken($0, except: name) }
            state.apps[name] = nil
            state.apps[row.name] = row
            if row.name != name {
                for (id, instance) in state.instances where instance.app == name { state.instances[id]?.app = row.name }
            }
            return row
        }
    }

    public func removeApp(named name: String) throws {
        try state.withLock { state in
            let count = state.instances.values.count { $0.app == name }
            guard count == 0 else { throw StateStoreError.inUse(app: name, instances: count) }
            state.apps[name] = nil
        }
    }

    // MARK: Instances

    public func instances(of app: String?) -> [DashApp] {
        state.withLock { $0.instances.values.filter { app == nil || $0.app == app } }
    }

    public func instance(slug: String) -> DashApp? {
        state.withLock { state in state.ids[slug].flatMap { state.instances[$0] } }
    }

    public func instance(id: Int) -> DashApp? { state.withLock { $0.instances[id] } }

    @discardableResult
    public func insert(_ draft: DashApp.Draft, at time: Date) throws -> DashApp {
        try state.withLock { state in
            let draft = try state.completed(draft, except: nil)
            if state.apps[draft.app] == nil { _ = try state.insert(StatelessApp(name: draft.app)) }
            let time = time.inMilliseconds
            let instance = DashApp(
                id: state.nextID, version: 1, app: draft.app, name: draft.name, slug: draft.slug,
                baseState: draft.baseState, savesOnChange: draft.savesOnChange, creation: time, update: time)
            state.nextID += 1
            state.instances[instance.id] = instance
            state.ids[instance.slug] = instance.id
            return instance
        }
    }

    @discardableResult
    public func update(_ instance: DashApp, at time: Date) throws -> DashApp {
        try state.withLock { state in
            guard let current = state.instances[instance.id] else {
                throw StateStoreError.unknown("instance “\(instance.name)” any more")
            }
            guard current.version == instance.version else { throw StateStoreError.conflict(current) }
            let row = try instance.completed(at: time) { try state.completed($0, except: instance.id) }
            if state.apps[row.app] == nil { _ = try state.insert(StatelessApp(name: row.app)) }
            state.ids[current.slug] = nil
            state.ids[row.slug] = row.id
            state.instances[row.id] = row
            return row
        }
    }

    @discardableResult
    public func apply(_ changes: [StateChange], toInstance id: Int, at time: Date) -> DashApp? {
        state.withLock { state in
            guard var instance = state.instances[id] else { return nil }
            if instance.apply(changes, at: time) { state.instances[id] = instance }
            return instance
        }
    }

    public func removeInstance(id: Int) {
        state.withLock { state in
            guard let instance = state.instances.removeValue(forKey: id) else { return }
            state.ids[instance.slug] = nil
        }
    }
}
