public import Foundation
internal import Synchronization

/// The instance of a dashboard that a callback runs for: `Context(\.instance)`, `nil` for a dashboard without an instance.
///
/// ```swift
/// app.callback(updating: alert.text, from: color.value, Context(\.instance)) { color, instance in
///     try instance?.set(note.value, to: "The colour is \(color)")
///     return "Saved in \(instance?.name ?? "no instance")"
/// }
/// ```
///
/// What the callback takes and what it returns is set by itself. Changes are staged, and written when the callback has
/// ended, where the instance saves on change: also of one that prevents its update, not of one that fails. Values that
/// others have changed meanwhile stay theirs.
public final class DashboardInstance: Sendable {
    private let store: any StateStore
    private let staged: Mutex<Staged>

    private struct Staged {
        /// The row as it was read or last written.
        var row: DashApp
        /// The state with the changes.
        var state: InstanceState
        var changes: [StateChange] = []
        /// Whether the callback has failed: what its handler of errors returns is not saved.
        var hasFailed = false
    }

    package init(_ row: DashApp, in store: any StateStore) {
        self.store = store
        staged = Mutex(Staged(row: row, state: row.baseState))
    }

    private var row: DashApp { staged.withLock { $0.row } }

    /// The store's number of the row.
    public var id: Int { row.id }
    /// The name of its dashboard.
    public var app: String { row.app }
    /// Its name.
    public var name: String { row.name }
    /// The last part of its address.
    public var slug: String { row.slug }
    /// Whether changes are written by themselves.
    public var savesOnChange: Bool { row.savesOnChange }
    /// When it was made.
    public var creation: Date { row.creation }
    /// When it was last written.
    public var update: Date { row.update }

    /// The tracked values as the callback has changed them.
    public var state: InstanceState { staged.withLock { $0.state } }

    /// Whether a property is among the tracked ones.
    public func tracks<Value>(_ property: Property<Value>) -> Bool { state[property.reference] != nil }

    /// The value of a tracked property; `nil` for one that is not tracked.
    ///
    /// - Throws: What decoding the value throws.
    public func value<Value>(of property: Property<Value>) throws -> Value? {
        try state[property.reference].map { try $0.decode(Value.self) }
    }

    /// Sets a tracked property. One that is not tracked is passed over: a row tracks what it was made or populated with.
    ///
    /// - Returns: Whether the state is another now.
    /// - Throws: What encoding the value throws.
    @discardableResult
    public func set<Value>(_ property: Property<Value>, to value: Value) throws -> Bool {
        guard let json = try wireValue(of: value) else { return false }
        return stage([.output(json, for: property.reference)])
    }

    /// Writes what was changed now, also where the instance does not save on change.
    ///
    /// - Throws: ``StateStoreError/unknown(_:)`` where the instance was deleted, and what the store throws.
    public func save() async throws {
        let (id, changes) = staged.withLock { staged in
            defer { staged.changes = [] }
            return (staged.row.id, staged.changes)
        }
        guard !changes.isEmpty else { return }
        guard let row = try await store.apply(changes, toInstance: id, at: Date()) else {
            throw StateStoreError.unknown("instance “\(name)” any more")
        }
        staged.withLock { staged in
            staged.row = row
            staged.state = row.baseState
            staged.state.apply(staged.changes)
        }
    }

    // MARK: For the handler

    /// Notes changes; those that change nothing are forgotten, so that they take nothing from others.
    @discardableResult
    func stage(_ changes: [StateChange]) -> Bool {
        staged.withLock { staged in
            var isChanged = false
            for change in changes where staged.state.apply([change]) {
                staged.changes.append(change)
                isChanged = true
            }
            return isChanged
        }
    }

    /// Writes what was changed where the instance saves on change.
    func commit() async throws { if savesOnChange { try await save() } }

    /// Notes values that the page gets, by component.
    func stageOutputs(_ values: JSON.Object) {
        guard !staged.withLock({ $0.hasFailed }) else { return }
        for (component, properties) in values {
            stage(
                (properties.objectValue ?? [:]).map { name, value in
                    .output(value, for: PropertyReference(component: component, name: name))
                })
        }
    }

    /// Forgets what was changed and not written, as the callback has failed.
    func fail() {
        staged.withLock { staged in
            staged.changes = []
            staged.state = staged.row.baseState
            staged.hasFailed = true
        }
    }
}
