import Dashboards
import DriverTestSupport
import Logging
import ServiceLifecycle
import Testing

@testable import DashboardRedis

/// Servers are lost here on purpose.
private let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

/// What happens while Redis is away, and afterwards.
@Suite(.timeLimit(.minutes(10)))
struct RedisFaultTests {
    @Test("Redis is killed and started again: senders get errors meanwhile, and listeners hear again")
    func restart() async throws {
        try await RedisTestServer.run { server in
            let sender = RedisMessageChannels(try server.address(), logger: quiet)
            let listener = RedisMessageChannels(try server.address(), logger: quiet)
            var before = try await listener.messages(on: "before").makeAsyncIterator()
            try await sender.send(1, to: "before", label: "L")
            #expect(await before.next()?.value == 1)

            for round in 2...3 {
                try server.kill()
                try await wait { await unavailable(sender) }
                try await wait { !listener.isListening }
                // Nobody waits for what is not there.
                var meanwhile = try await listener.messages(on: "meanwhile \(round)").makeAsyncIterator()
                #expect(await unavailable(sender))

                try await server.start()
                let ticking = Task {
                    while !Task.isCancelled {
                        try? await sender.send(round, to: "before", label: "L")
                        try? await sender.send(round, to: "meanwhile \(round)", label: "L")
                        try await Task.sleep(for: .milliseconds(10))
                    }
                }
                while let heard = await before.next(), heard.value != .int(round) {}
                #expect(await meanwhile.next()?.value == .int(round))
                ticking.cancel()
            }
            await sender.close()
            await listener.close()
        }
    }

    private func unavailable(_ channels: RedisMessageChannels) async -> Bool {
        do {
            try await channels.send(0, to: "ch", label: "L")
            return false
        } catch {
            guard case .unavailable(let reason)? = error as? MessageError else { return false }
            return reason.contains("127.0.0.1")
        }
    }

    @Test("messages can wait for Redis, so many and no more, and are sent when it is back")
    func waiting() async throws {
        try await RedisTestServer.run { server in
            var options = RedisMessageChannels.Options()
            options.whileAway = .waits(limit: 3)
            let redis = RedisClient(try server.address(), logger: quiet)
            let messages = RedisMessageChannels(redis, options: options, logger: quiet)
            try await messages.send(0, to: "ch", label: "L")
            try server.kill()
            try await wait { !redis.isConnected }
            for number in 1...3 { try await messages.send(number, to: "ch", label: "L") }
            await #expect(throws: MessageError.queueFull(limit: 3)) {
                try await messages.send(4, to: "ch", label: "L")
            }
            await #expect(throws: RedisError.self, "what is asked for is not put off") { try await redis.ping() }
            try await server.start()
            let other = RedisClient(try server.address(), logger: quiet)
            try await wait {
                try await other.perform(["INFO", "commandstats"]).text?.contains("cmdstat_publish:calls=3,") == true
            }
            await messages.close()
            await redis.close()
            await other.close()
        }
    }

    @Test("while Redis hangs, senders wait without holding up anybody, and go on afterwards")
    func hanging() async throws {
        try await RedisTestServer.run { server in
            let redis = RedisClient(try server.address(), maximumWaiting: 1_000, logger: quiet)
            let messages = RedisMessageChannels(redis, logger: quiet)
            var heard = try await messages.messages(on: "ch", keeping: 2_000).makeAsyncIterator()
            try await redis.ping()
            server.pause()
            let results = try await withThrowingTaskGroup(of: MessageError?.self) { group in
                for number in 0..<2_000 {
                    group.addTask {
                        do {
                            try await messages.send(number, to: "ch", label: "L")
                            return nil
                        } catch { return error as? MessageError }
                    }
                }
                // More than could wait on threads: those beyond the limit have been refused.
                var results: [MessageError?] = []
                for _ in 0..<(2_000 - 1_000 - 128) { results.append(try await group.next() ?? nil) }
                #expect(results.allSatisfy { $0 == .queueFull(limit: 1_000) })
                server.resume()
                for try await result in group { results.append(result) }
                return results
            }
            let sent = results.count { $0 == nil }
            #expect((1_000...1_128).contains(sent))
            for _ in 0..<sent { #expect(await heard.next() != nil) }
            await messages.close()
            await redis.close()
        }
    }

    @Test("a Redis that does not answer in time is away")
    func late() async throws {
        try await RedisTestServer.run { server in
            let messages = RedisMessageChannels(try server.address(commandTimeout: .milliseconds(100)), logger: quiet)
            try await wait { await !unavailable(messages) }
            server.pause()
            try await wait { await unavailable(messages) }
            server.resume()
            try await wait { await !unavailable(messages) }
            await messages.close()
        }
    }

    @Test("Redis is told of a channel as long as somebody listens")
    func subscriptions() async throws {
        let redis = RedisClient(try await RedisTestServer.shared().address())
        var options = RedisMessageChannels.Options()
        options.prefix = "subscriptions:"
        let messages = RedisMessageChannels(redis, options: options, logger: quiet)
        func channels() async throws -> RedisReply {
            try await redis.perform(["PUBSUB", "CHANNELS", "subscriptions:*"])
        }
        let first = try await messages.subscribe(to: "a") { _ in }
        let second = try await messages.subscribe(to: "a") { _ in }
        #expect(try await channels() == .array([.bytes(Array("subscriptions:a".utf8))]))
        first.cancel()
        second.cancel()
        try await wait { try await channels() == .array([]) }
        await messages.close()
        await redis.close()
    }

    @Test("what is no message is passed over")
    func nonsense() async throws {
        let redis = RedisClient(try await RedisTestServer.shared().address())
        var options = RedisMessageChannels.Options()
        options.prefix = "nonsense:"
        let messages = RedisMessageChannels(redis, options: options, logger: quiet)
        var heard = try await messages.messages(on: "ch").makeAsyncIterator()
        for text in ["", "{", "[]", #"{"channel_name":"other","label":"L"}"#, "\u{0}"] {
            _ = try await redis.perform(["PUBLISH", "nonsense:ch", RedisWord(text)])
        }
        try await messages.send(1, to: "ch", label: "L")
        #expect(await heard.next()?.value == 1)
        await messages.close()
        await redis.close()
    }

    @Test("services end when they are told to; what is asked of them afterwards is an error")
    func services() async throws {
        let redis = RedisClient(try await RedisTestServer.shared().address())
        let messages = RedisMessageChannels(redis, logger: quiet)
        var heard = try await messages.messages(on: "services").makeAsyncIterator()
        let group = ServiceGroup(
            services: [redis, messages], logger: quiet)
        let running = Task { try await group.run() }
        try await messages.send(1, to: "services", label: "L")
        #expect(await heard.next()?.value == 1)
        await group.triggerGracefulShutdown()
        try await running.value
        #expect(!redis.isConnected && !messages.isListening)
        await #expect(throws: MessageError.self) { try await messages.send(1, to: "services", label: "L") }
        _ = try await messages.subscribe(to: "services") { _ in }
    }

    @Test("a password that is wrong is said, and nothing of it")
    func password() async throws {
        var server = try await RedisTestServer.shared().address()
        server.password = "the wrong one"
        let redis = RedisClient(server, logger: quiet)
        let error = await #expect(throws: RedisError.self) { try await redis.ping() }
        #expect("\(try #require(error))".contains("WRONGPASS"))
        #expect(!"\(try #require(error)) \(server)".contains("the wrong one"))
        await redis.close()
    }

    @Test("addresses")
    func addresses() throws {
        let server = try RedisServer(parsing: "redis://me:a%20b@[::1]:7000/5")
        #expect(server.address == .host("::1", port: 7000) || server.address == .host("[::1]", port: 7000))
        #expect(server.user == "me" && server.password == "a b" && server.database == 5)
        #expect(try RedisServer(parsing: "redis://host").address == .host("host", port: 6379))
        #expect(try RedisServer(parsing: "unix:///run/redis.sock").address == .socket(path: "/run/redis.sock"))
        for text in ["", "host:6379", "http://host", "rediss://host", "redis://", "redis://host/x", "unix://"] {
            #expect(throws: RedisError.self) { try RedisServer(parsing: text) }
        }
    }
}
