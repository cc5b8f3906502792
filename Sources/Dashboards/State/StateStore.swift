public import Foundation

/// Where instances of dashboards are kept: names, addresses and state.
///
/// ``InMemoryStateStore`` keeps them in the process, `SQLiteStateStore` in a file; others implement the same functions.
/// Each function does all or nothing, and returns when what it did will last. A store has no clock of its own: it is told
/// the time.
public protocol StateStore: Sendable {
    // MARK: Dashboards

    /// All rows, by name.
    func apps() async throws -> [StatelessApp]

    /// The row of a name.
    func app(named name: String) async throws -> StatelessApp?

    /// The row of a slug.
    func app(slug: String) async throws -> StatelessApp?

    /// Takes a new row.
    ///
    /// - Returns: The row with its slug.
    /// - Throws: ``StateStoreError/taken(_:)``, ``StateStoreError/invalid(_:)``.
    @discardableResult
    func insert(_ app: StatelessApp) async throws -> StatelessApp

    /// Changes a row. Instances follow a new name.
    ///
    /// - Throws: ``StateStoreError/unknown(_:)``, and as ``insert(_:)``.
    @discardableResult
    func updateApp(named name: String, to app: StatelessApp) async throws -> StatelessApp

    /// Deletes a row. Does nothing where there is none.
    ///
    /// - Throws: ``StateStoreError/inUse(app:instances:)`` where it has instances.
    func removeApp(named name: String) async throws

    // MARK: Instances

    /// All instances, or those of a dashboard, in the order in which they were made.
    func instances(of app: String?) async throws -> [DashApp]

    /// The instance of a slug.
    func instance(slug: String) async throws -> DashApp?

    /// The instance of a number.
    func instance(id: Int) async throws -> DashApp?

    /// Makes an instance, and the row of its dashboard where there is none.
    ///
    /// - Throws: ``StateStoreError/taken(_:)``, ``StateStoreError/invalid(_:)``.
    @discardableResult
    func insert(_ draft: DashApp.Draft, at time: Date) async throws -> DashApp

    /// Writes an instance as a whole. Its name and slug are made where they are empty.
    ///
    /// - Returns: The instance with its new version.
    /// - Throws: ``StateStoreError/conflict(_:)`` where it has been written since; ``StateStoreError/unknown(_:)``; as
    ///   ``insert(_:at:)``.
    @discardableResult
    func update(_ instance: DashApp, at time: Date) async throws -> DashApp

    /// Makes changes to the state that an instance has now: values that others have changed since stay theirs. What is
    /// not tracked is passed over, and nothing is written where nothing changes.
    ///
    /// - Returns: The instance afterwards; `nil` where there is none any more.
    @discardableResult
    func apply(_ changes: [StateChange], toInstance id: Int, at time: Date) async throws -> DashApp?

    /// Deletes an instance. Does nothing where there is none.
    func removeInstance(id: Int) async throws
}

/// Why a store does not do what it was asked.
public enum StateStoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A name, a slug or a state is not as it must be.
    case invalid(String)
    /// Another row has a name or a slug.
    case taken(String)
    /// There is no such row.
    case unknown(String)
    /// A dashboard's row has instances.
    case inUse(app: String, instances: Int)
    /// An instance has been written by somebody else since it was read: this is how it is now.
    case conflict(DashApp)

    public var description: String {
        switch self {
        case .invalid(let reason): reason
        case .taken(let what): "Another row has \(what) already; choose another."
        case .unknown(let what): "There is no \(what)."
        case .inUse(let app, let instances):
            "“\(app)” has \(instances) instance\(instances == 1 ? "" : "s"); delete \(instances == 1 ? "it" : "them") first."
        case .conflict(let current):
            "The instance “\(current.name)” has been changed meanwhile; look at it again before you change it."
        }
    }
}

extension StateStore {
    /// All instances, in the order in which they were made.
    public func instances() async throws -> [DashApp] { try await instances(of: nil) }

    /// The row of a dashboard, made where there is none.
    ///
    /// - Throws: What the store throws.
    @discardableResult
    public func appRow(for dashboard: Dashboard) async throws -> StatelessApp {
        if let row = try await app(named: dashboard.name) { return row }
        do {
            return try await insert(StatelessApp(name: dashboard.name))
        } catch StateStoreError.taken {
            // Somebody else was quicker.
            guard let row = try await app(named: dashboard.name) else { throw StateStoreError.unknown(dashboard.name) }
            return row
        }
    }

    /// Changes an instance as a whole, again where others write it meanwhile: nothing of theirs is lost.
    ///
    /// - Parameters:
    ///   - change: Changes the row as it is now. It may be called several times.
    ///   - slug: The instance's slug.
    ///   - time: What time it is.
    /// - Throws: ``StateStoreError/unknown(_:)``, what the store and the function throw.
    @discardableResult
    public func edit(
        slug: String, at time: Date = Date(), _ change: (inout DashApp) throws -> Void
    ) async throws -> DashApp {
        guard var instance = try await instance(slug: slug) else {
            throw StateStoreError.unknown("instance “\(slug)”")
        }
        while true {
            try change(&instance)
            do {
                return try await update(instance, at: time)
            } catch StateStoreError.conflict(let current) {
                instance = current
            }
        }
    }

    /// Makes an instance like another: the same dashboard, state and flag, and a name and slug of its own.
    @discardableResult
    public func clone(_ instance: DashApp, at time: Date = Date()) async throws -> DashApp {
        try await insert(instance.clone, at: time)
    }
}

/// What administrators do.
extension StateStore {
    /// Replaces the state of an instance by every value of its dashboard's layout; see ``Dashboard/initialState()``.
    ///
    /// - Throws: ``StateStoreError/unknown(_:)``, ``UnknownDashboardError``, what the store and the layout throw.
    @discardableResult
    public func populate(
        slug: String, from registry: DashboardRegistry, at time: Date = Date()
    ) async throws -> DashApp {
        guard let instance = try await instance(slug: slug) else {
            throw StateStoreError.unknown("instance “\(slug)”")
        }
        let state = try await registry.loaded(instance.app).initialState()
        return try await edit(slug: slug, at: time) { $0.baseState = state }
    }

    /// Makes rows for the dashboards of a registry that have none.
    ///
    /// - Returns: The new rows.
    @discardableResult
    public func insertApps(of registry: DashboardRegistry) async throws -> [StatelessApp] {
        let known = Set(try await apps().map(\.name))
        var rows: [StatelessApp] = []
        for dashboard in registry.dashboards where !known.contains(dashboard.name) {
            rows.append(try await appRow(for: dashboard))
        }
        return rows
    }

    /// Looks whether the program has the dashboards of rows.
    ///
    /// - Parameters:
    ///   - names: The names of the rows; all unless given.
    ///   - registry: The dashboards of the program.
    /// - Returns: What is wrong, by name; nothing for rows that can be shown.
    public func problems(
        ofApps names: [String]? = nil, in registry: DashboardRegistry
    ) async throws -> [(name: String, problem: any Error)] {
        var problems: [(name: String, problem: any Error)] = []
        let all = try await apps().map(\.name)
        for name in names ?? all {
            do {
                _ = try await registry.loaded(name)
            } catch {
                problems.append((name, error))
            }
        }
        return problems
    }
}
