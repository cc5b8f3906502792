import NIOCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension Channel {
    /// Whether it is a connection by TCP itself: not one of HTTP/2's streams, and no socket of the file system.
    var isTCP: Bool { self is any SocketOptionProvider && localAddress?.port != nil }

    /// Whether the client has closed its half of the connection, by TCP's own account (RFC 9293, state CLOSE-WAIT).
    ///
    /// The event that tells of it comes once, to those who are in the pipeline by then.
    func isFinishedByClient() async -> Bool {
        guard let socket = self as? any SocketOptionProvider else { return false }
        #if canImport(Darwin)
            let state = try? await socket.getTCPConnectionInfo().map { Int32($0.tcpi_state) }.get()
            return state == 5
        #else
            let state = try? await socket.getTCPInfo().map { Int32($0.tcpi_state) }.get()
            return state == 8
        #endif
    }
}
