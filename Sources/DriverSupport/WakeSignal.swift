internal import Synchronization

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Wakes a thread that waits for a connection.
package final class WakeSignal: Sendable {
    private let reading: Int32
    private let writing: Int32
    /// Whether there is a byte in the pipe that nobody has read.
    private let isGiven = Mutex(false)

    /// - Returns: `nil` where the process may open no more files.
    package init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends {
            _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        reading = ends[0]
        writing = ends[1]
    }

    deinit {
        close(reading)
        close(writing)
    }

    /// Ends the wait that there is, or the next one.
    package func wake() {
        isGiven.withLock { isGiven in
            guard !isGiven else { return }
            isGiven = true
            var byte: UInt8 = 1
            _ = write(writing, &byte, 1)
        }
    }

    /// What has ended a wait; several things may have.
    package struct Reasons: OptionSet, Sendable {
        package let rawValue: Int
        package init(rawValue: Int) { self.rawValue = rawValue }
        /// Somebody called ``WakeSignal/wake()``.
        package static let woken = Reasons(rawValue: 1)
        /// There is something to read, or the other end is gone.
        package static let readable = Reasons(rawValue: 2)
    }

    /// Waits, on the calling thread.
    ///
    /// - Parameters:
    ///   - file: A connection to wait for as well.
    ///   - timeout: How long; for ever where it is `nil`.
    /// - Returns: Nothing where the time is over.
    package func wait(for file: Int32? = nil, timeout: Duration? = nil) -> Reasons {
        var files = [pollfd(fd: reading, events: Int16(POLLIN), revents: 0)]
        if let file { files.append(pollfd(fd: file, events: Int16(POLLIN), revents: 0)) }
        let end = timeout.map { ContinuousClock.now + $0 }
        while true {
            // Rounded up: what is not over yet would be asked for again and again.
            let rest = end.map { max(.zero, ContinuousClock.now.duration(to: $0)) }
            let milliseconds = rest.map { Int32(clamping: Int64(($0 / .milliseconds(1)).rounded(.up))) } ?? -1
            let count = poll(&files, nfds_t(files.count), milliseconds)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return [] }
            var reasons: Reasons = []
            if files[0].revents != 0 {
                isGiven.withLock { isGiven in
                    var byte: UInt8 = 0
                    _ = read(reading, &byte, 1)
                    isGiven = false
                }
                reasons.insert(.woken)
            }
            if files.count > 1, files[1].revents != 0 { reasons.insert(.readable) }
            return reasons
        }
    }
}
