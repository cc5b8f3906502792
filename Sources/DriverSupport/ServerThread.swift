internal import Synchronization

/// A thread that has a connection to a server, and gets another one where that is lost.
///
/// Whoever has something for the server puts it into ``State/work`` and calls ``wake()``: nobody else ever waits for the
/// server.
package final class ServerThread<Work: Sendable>: Sendable {
    package enum Status: Sendable {
        /// The first attempt is being made.
        case connecting
        case connected
        /// There is no connection, and attempts are made to get one.
        case away(reason: String)
        /// There will be no connection.
        case closed
    }

    package struct State: Sendable {
        package fileprivate(set) var status = Status.connecting
        /// What is to be done.
        package var work: Work
        /// Whether the thread shall end once it has done what is to be done.
        package fileprivate(set) var isClosing = false
        fileprivate var signal: WakeSignal?
        fileprivate var ends: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>

    package init(_ work: Work) { state = Mutex(State(work: work)) }

    /// Starts the thread where it does not run.
    ///
    /// - Parameters:
    ///   - serve: Connects, calls ``Connection/isThere()``, and does what is to be done until ``Connection/isClosing``.
    ///     Throws where the connection is lost.
    ///   - whenAway: Is called after each attempt that failed and each connection that was lost, with the reason.
    ///   - whenClosed: Is called when there will be no connection any more.
    package func start(
        serve: @escaping @Sendable (_ connection: Connection) throws -> Void,
        whenAway: @escaping @Sendable (_ reason: String, _ wasConnected: Bool) -> Void,
        whenClosed: @escaping @Sendable () -> Void
    ) {
        let signal = state.withLock { state -> WakeSignal? in
            guard state.signal == nil, !state.isClosing else { return nil }
            state.signal = WakeSignal()
            if state.signal == nil { state.status = .away(reason: Self.exhaustion) }
            return state.signal
        }
        guard let signal else { return }
        let isRunning = DedicatedThread.start(ignoresBrokenPipes: true) { [self] in
            run(signal, serve: serve, whenAway: whenAway)
            let ends = state.withLock { state in
                state.status = .closed
                state.signal = nil
                defer { state.ends = [] }
                return state.ends
            }
            whenClosed()
            for end in ends { end.resume() }
        }
        guard !isRunning else { return }
        state.withLock { state in
            state.signal = nil
            state.status = .away(reason: Self.exhaustion)
        }
    }

    private static var exhaustion: String { "The system has no thread or no file for a connection to give." }

    private func run(
        _ signal: WakeSignal, serve: @Sendable (Connection) throws -> Void,
        whenAway: @Sendable (String, Bool) -> Void
    ) {
        var backOff = BackOff()
        while !state.withLock({ $0.isClosing }) {
            do {
                try serve(Connection(thread: self, signal: signal))
            } catch {
                let wasConnected = state.withLock { state in
                    defer { state.status = .away(reason: "\(error)") }
                    if case .connected = state.status { return true }
                    return false
                }
                if wasConnected { backOff.reset() }
                whenAway("\(error)", wasConnected)
                let end = ContinuousClock.now + backOff.pause()
                while ContinuousClock.now < end, !state.withLock({ $0.isClosing }) {
                    _ = signal.wait(timeout: ContinuousClock.now.duration(to: end))
                }
            }
        }
    }

    /// Looks at what is to be done, and changes it.
    package func withState<Result: Sendable>(_ body: (inout State) -> Result) -> Result {
        state.withLock { body(&$0) }
    }

    /// Whether there is a connection now.
    package var isConnected: Bool {
        withState { state in
            if case .connected = state.status { true } else { false }
        }
    }

    /// Has the thread look at what is to be done.
    package func wake() { state.withLock { $0.signal }?.wake() }

    /// Ends the thread, without waiting for it.
    package func finish() {
        let signal = state.withLock { state in
            state.isClosing = true
            if state.signal == nil { state.status = .closed }
            return state.signal
        }
        signal?.wake()
    }

    /// Ends the thread once it has done what is to be done, and waits for that.
    package func close() async {
        finish()
        await withCheckedContinuation { continuation in
            let isOver = state.withLock { state in
                guard state.signal != nil else { return true }
                state.ends.append(continuation)
                return false
            }
            if isOver { continuation.resume() }
        }
    }

    /// What the thread knows of its connection.
    package struct Connection {
        private let thread: ServerThread
        private let signal: WakeSignal

        fileprivate init(thread: ServerThread, signal: WakeSignal) {
            self.thread = thread
            self.signal = signal
        }

        /// The connection is there.
        ///
        /// - Returns: Whether there was none for a while.
        package func isThere() -> Bool {
            thread.withState { state in
                defer { state.status = .connected }
                if case .away = state.status { return true }
                return false
            }
        }

        /// Whether the thread shall end.
        package var isClosing: Bool { thread.state.withLock { $0.isClosing } }

        /// Looks at what is to be done, and changes it.
        package func withState<Result: Sendable>(_ body: (inout State) -> Result) -> Result {
            thread.withState(body)
        }

        /// Waits until there is something to do or to read.
        package func wait(for file: Int32, timeout: Duration? = nil) -> WakeSignal.Reasons {
            signal.wait(for: file, timeout: timeout)
        }
    }
}
