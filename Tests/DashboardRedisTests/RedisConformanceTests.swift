import DashboardRedis
import Dashboards
import DriverTestSupport
import Foundation
import Testing

/// What all drivers must do, done through a real Redis.
@Suite(.timeLimit(.minutes(10)))
struct RedisConformanceTests {
    @Test(arguments: MessageChannelsSuite.allCases)
    func messages(_ check: MessageChannelsSuite) async throws {
        // Two processes of one application have one prefix.
        var options = RedisMessageChannels.Options()
        options.prefix = "messages ä \(check):"
        let server = try await RedisTestServer.shared().address()
        let sender = RedisMessageChannels(server, options: options)
        let listener = RedisMessageChannels(RedisClient(server), options: options)
        try await check(sender, listener, name: "ch")
        await sender.close()
        await listener.close()
    }

    @Test(arguments: SessionStoreSuite.allCases)
    func sessions(_ check: SessionStoreSuite) async throws {
        let redis = RedisClient(try await RedisTestServer.shared().address())
        try await check(RedisSessionStore(redis, prefix: "\(check):"))
        await redis.close()
    }

    @Test(arguments: ArgumentCacheSuite.allCases)
    func arguments(_ check: ArgumentCacheSuite) async throws {
        let redis = RedisClient(try await RedisTestServer.shared().address())
        try await check { RedisArgumentCache(redis, lifetime: $0, prefix: "\(check):") }
        await redis.close()
    }
}

extension RedisTestServer {
    func address(commandTimeout: Duration = .seconds(60)) throws -> RedisServer {
        var server = RedisServer(.host("127.0.0.1", port: port), password: password, database: 3)
        server.commandTimeout = commandTimeout
        return server
    }
}
