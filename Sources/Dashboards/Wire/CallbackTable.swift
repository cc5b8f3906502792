internal import Synchronization

/// The callbacks of a dashboard that is served: those of its definition, and those that callbacks have added.
final class CallbackTable: Sendable {
    private let dashboard: Dashboard
    private let defined: [Callback]
    private let state: Mutex<State>

    private struct State {
        /// Those that callbacks have added, in the order in which they came.
        var added: [Callback] = []
        var byKey: [String: Callback]
        var dependencies: DashboardResponse
    }

    init(_ dashboard: Dashboard) {
        self.dashboard = dashboard
        let defined = dashboard.allCallbacks
        self.defined = defined
        state = Mutex(
            State(
                byKey: Dictionary(uniqueKeysWithValues: defined.map { ($0.key, $0) }),
                dependencies: Self.dependencies(of: defined)))
    }

    private static func dependencies(of callbacks: [Callback]) -> DashboardResponse {
        .json(.array(callbacks.map(\.specification)))
    }

    subscript(key: String) -> Callback? { state.withLock { $0.byKey[key] } }

    /// The answer to `_dash-dependencies`.
    var dependencies: DashboardResponse { state.withLock { $0.dependencies } }

    /// Adds callbacks; one that sets what an added one sets takes its place.
    ///
    /// - Throws: ``DashboardError`` where they do not fit the others.
    func add(_ new: [Callback]) throws(DashboardError) {
        // A typed throw does not come out of the lock's closure.
        let result = state.withLock { state -> Result<Void, DashboardError> in
            let keys = Set(new.map(\.key))
            let added = state.added.filter { !keys.contains($0.key) } + new
            do throws(DashboardError) {
                try dashboard.check(defined + added, components: LayoutComponents())
            } catch {
                return .failure(error)
            }
            state.added = added
            for callback in new { state.byKey[callback.key] = callback }
            state.dependencies = Self.dependencies(of: defined + added)
            return .success(())
        }
        try result.get()
    }
}

/// Adds callbacks to a dashboard that is already served: `Context(\.creator)` in a callback with the option
/// ``CallbackOption/createsCallbacks``.
///
/// ```swift
/// app.callback(
///     updating: box.children, from: kind.value, Context(\.creator), options: [.createsCallbacks]
/// ) { kind, creator in
///     try creator.add { app in
///         app.callback(updating: answer.text, from: question.value) { … }
///     }
///     return Children { TextInput(id: question); Div(id: answer) }
/// }
/// ```
///
/// What is added holds for every page of the dashboard in this process, until it ends: where several processes serve one
/// dashboard, define callbacks beforehand, with a ``ComponentFamily`` for components that come and go. A callback that
/// sets the same as one added before replaces it.
public struct CallbackCreator: Sendable {
    let table: CallbackTable
    let dashboard: Dashboard
    let isAllowed: Bool

    /// Adds the callbacks that a function registers.
    ///
    /// - Throws: ``DashboardError`` where they do not fit the others, or where the callback that calls this does not have
    ///   the option.
    public func add(_ register: (inout Dashboard) -> Void) throws(DashboardError) {
        guard isAllowed else {
            throw dashboard.error("a callback adds callbacks without the option `.createsCallbacks`.")
        }
        var copy = dashboard
        register(&copy)
        let new = Array(copy.callbacks.dropFirst(dashboard.callbacks.count))
        if let inline = new.first(where: { $0.clientsideFunction?.script != nil }) {
            throw dashboard.error(
                "\(inline.name) is added later: its JavaScript cannot be inline, as the page is open.")
        }
        try table.add(new)
    }
}
