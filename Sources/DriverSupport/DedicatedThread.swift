#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Threads for what blocks: those on which tasks run are too few for it.
package enum DedicatedThread {
    /// What a thread that calls C libraries usually needs.
    package static let usualStackSize = 1 << 20

    /// Runs a function on a thread of its own.
    ///
    /// - Parameters:
    ///   - stackSize: How many bytes its stack may have: address space only, pages are taken as it grows.
    ///   - ignoresBrokenPipes: Whether writing to a connection that is gone is an error there and not the end of the
    ///     process. Processes that the thread starts inherit it.
    /// - Returns: Whether the system has a thread to give.
    package static func start(
        stackSize: Int = usualStackSize, ignoresBrokenPipes: Bool = false, _ body: @escaping @Sendable () -> Void
    ) -> Bool {
        let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
        defer { attributes.deallocate() }
        guard pthread_attr_init(attributes) == 0 else { return false }
        defer { pthread_attr_destroy(attributes) }
        guard pthread_attr_setstacksize(attributes, stackSize) == 0,
            pthread_attr_setdetachstate(attributes, Int32(PTHREAD_CREATE_DETACHED)) == 0
        else { return false }
        #if canImport(Darwin)
            var thread: pthread_t?
        #else
            var thread = pthread_t()
        #endif
        let job = Unmanaged.passRetained(Job(ignoresBrokenPipes: ignoresBrokenPipes, body: body))
        let status = pthread_create(
            &thread, attributes,
            { context in
                let context: UnsafeMutableRawPointer? = context
                if let context { Unmanaged<Job>.fromOpaque(context).takeRetainedValue().run() }
                return nil
            }, job.toOpaque())
        if status != 0 { job.release() }
        return status == 0
    }

    private final class Job: Sendable {
        private let ignoresBrokenPipes: Bool
        private let body: @Sendable () -> Void

        init(ignoresBrokenPipes: Bool, body: @escaping @Sendable () -> Void) {
            self.ignoresBrokenPipes = ignoresBrokenPipes
            self.body = body
        }

        func run() {
            if ignoresBrokenPipes {
                var signals = sigset_t()
                sigemptyset(&signals)
                sigaddset(&signals, SIGPIPE)
                pthread_sigmask(SIG_BLOCK, &signals, nil)
            }
            body()
        }
    }
}
