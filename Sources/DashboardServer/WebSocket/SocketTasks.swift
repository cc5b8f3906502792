import NIOCore
import Synchronization

/// Where the WebSockets of a server are served: in tasks of their own.
///
/// A task keeps what it has once needed until it ends, and that of a connection has needed many times what a socket needs
/// that waits. So it ends, but for one of them, which stays as long as any socket is open and has the tasks of all as its
/// children: that the server waits for them when it stops, and cancels them when it is cancelled, remains so.
final class SocketTasks: Sendable {
    typealias Work = @Sendable () async -> Void

    /// By the socket that listens, which is a server's own.
    private let hosts = Mutex<[ObjectIdentifier: Host]>([:])

    private struct Host {
        let arrivals: AsyncStream<Work>.Continuation
        /// How many sockets are open.
        var count = 1
    }

    /// Has a socket served. Returns at once where another connection's task has the tasks of all, and else when no
    /// socket of the server is open.
    func run(beside channel: any Channel, _ work: @escaping Work) async {
        let server = ObjectIdentifier((channel.parent ?? channel) as AnyObject)
        enum Part { case guest, host(AsyncStream<Work>), alone }
        let part: Part = hosts.withLock { hosts in
            if let host = hosts[server] {
                // The server is being cancelled where its tasks take nothing more.
                if case .terminated = host.arrivals.yield(work) { return .alone }
                hosts[server]?.count += 1
                return .guest
            }
            let (stream, arrivals) = AsyncStream.makeStream(of: Work.self)
            hosts[server] = Host(arrivals: arrivals)
            arrivals.yield(work)
            return .host(stream)
        }
        switch part {
        case .guest: break
        case .alone: await work()
        case .host(let stream):
            await withDiscardingTaskGroup { group in
                for await work in stream {
                    group.addTask { [self] in
                        await work()
                        leave(server)
                    }
                }
            }
        }
    }

    private func leave(_ server: ObjectIdentifier) {
        hosts.withLock { hosts in
            guard let host = hosts[server], host.count == 1 else {
                hosts[server]?.count -= 1
                return
            }
            hosts[server] = nil
            host.arrivals.finish()
        }
    }
}
