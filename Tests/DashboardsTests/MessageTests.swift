import Dashboards
import DriverTestSupport
import Testing

/// Message channels and what browsers say over them; the numbers are those of django-plotly-dash's behaviours.
@Suite(.timeLimit(.minutes(10)))
struct MessageTests {
    private static let everything = ChannelPermissions { _, _, _ in true }

    @Test(arguments: MessageChannelsSuite.allCases)
    func conforms(_ check: MessageChannelsSuite) async throws {
        let channels = InMemoryMessageChannels()
        try await check(channels, channels, name: "ch")
    }

    private static func value(_ value: JSON, channel: String = "ch", label: String = "L") -> JSON {
        ["type": "pipe.value", "channel_name": .string(channel), "label": .string(label), "value": value]
    }

    @Test("a stranger may neither listen nor send, and is told so")
    func permissions() async throws {
        let channels = InMemoryMessageChannels()
        try await withBrowser(channels, permissions: .usersListen) { browser in
            browser.register("a", "ch")
            #expect(await browser.hear()?["reason"] == "this visitor may not listen to it")
            browser.say(#"{"channel_name":"ch"}"#)
            #expect(await browser.hear()?["reason"] == "this visitor may not send to it")
        }
        try await withBrowser(channels, permissions: .everybodyListens(to: ["open"])) { browser in
            browser.register("a", "open")
            browser.register("b", "ch")
            #expect(await browser.hear()?["channel_name"] == "ch")
            try await channels.send(1, to: "open", label: "L")
            #expect(await browser.hear() == Self.value(1, channel: "open"))
        }
    }

    @Test("while a store is away that knows who may listen, the browser is sent away to come again, and not refused")
    func storeAway() async throws {
        struct Away: AvailabilityError { let isTemporary = true }
        struct Broken: Error {}
        let permissions = ChannelPermissions { action, channel, _ in
            if channel == "broken" { throw Broken() }
            throw Away()
        }
        try await withBrowser(InMemoryMessageChannels(), permissions: permissions) { browser in
            browser.register("a", "broken")
            #expect(await browser.hear()?["reason"] == "this visitor may not listen to it")
            browser.say(#"{"channel_name":"ch"}"#)
            #expect(
                await browser.hear()?["reason"] == "whether this visitor may send to it cannot be found out now")
        }
        #expect(await permissions.allows(.listen, on: "ch", for: DashboardRequest()) == false, "closed all the same")
        let conversation = MessageConversation(
            over: InMemoryMessageChannels(), permissions: permissions, request: DashboardRequest())
        let (incoming, input) = AsyncStream.makeStream(of: [UInt8].self)
        input.yield(Array(#"{"type":"connection_triplet","uid":1,"channel_name":"ch"}"#.utf8))
        await #expect(throws: ConversationError.storeAway) { try await conversation.run(incoming) { _ in } }
        input.finish()
    }

    @Test("limits: channels, components, size, rate")
    func limits() async throws {
        var limits = MessageLimits()
        limits.channels = 2
        limits.messageSize = 200
        limits.publicationsPerSecond = 2
        try await withBrowser(InMemoryMessageChannels(), limits: limits) { browser in
            for channel in ["1", "2", "3"] { browser.register(channel, channel) }
            #expect(await browser.hear()?["reason"] == "too many channels or components are registered")
            browser.say(#"{"value":"\#(String(repeating: "x", count: 200))"}"#)
            #expect(await browser.hear()?["reason"] == "a message has at most 200 bytes")
            for _ in 0..<3 { browser.say(#"{"channel_name":"9"}"#) }
            #expect(await browser.hear()?["reason"] == "messages come too fast")
        }
    }

    @Test("a connection over which nothing can be sent is given up, though its browser says no more")
    func brokenConnection() async throws {
        struct Broken: Error {}
        let conversation = MessageConversation(
            over: InMemoryMessageChannels(), permissions: Self.everything, request: DashboardRequest())
        // It answers this with a refusal.
        let (incoming, input) = AsyncStream.makeStream(of: [UInt8].self)
        input.yield(Array("no JSON".utf8))
        await #expect(throws: Broken.self) { try await conversation.run(incoming) { _ in throw Broken() } }
        input.finish()
    }

    @Test("a browser that does not read is given up, and keeps nobody else waiting")
    func slowReader() async throws {
        let channels = InMemoryMessageChannels()
        var limits = MessageLimits()
        limits.waitingBytes = 10_000
        let slow = MessageConversation(
            over: channels, permissions: Self.everything, request: DashboardRequest(), limits: limits)
        let (incoming, input) = AsyncStream.makeStream(of: [UInt8].self)
        let (blocked, _) = AsyncStream.makeStream(of: Void.self)
        let isTooSlow = Task {
            do {
                try await slow.run(incoming) { _ in
                    var iterator = blocked.makeAsyncIterator()
                    await iterator.next()
                }
                return false
            } catch { return error as? ConversationError == .tooSlow }
        }
        input.yield(Array(#"{"type":"connection_triplet","uid":1,"channel_name":"ch"}"#.utf8))
        try await withBrowser(channels) { browser in
            browser.register("a", "ch")
            try await browser.settle()
            let value = JSON.string(String(repeating: "x", count: 1_000))
            for _ in 0..<50 {
                try await channels.send(value, to: "ch", label: "L")
                #expect(await browser.hear() == Self.value(value))
            }
        }
        #expect(await isTooSlow.value)
        input.finish()
    }

    @Test("code of the server hears a channel as a sequence, until it has had enough")
    func sequence() async throws {
        let channels = InMemoryMessageChannels()
        var iterator = try await channels.messages(on: "ch").makeAsyncIterator()
        try await channels.send(1, to: "ch", label: "L")
        #expect(await iterator.next() == ChannelMessage(channel: "ch", label: "L", value: 1))
    }

    @Test("a hub knows its channels, and says when the last listener has gone")
    func hub() async throws {
        let hub = MessageHub()
        let (ends, end) = AsyncStream.makeStream(of: String.self)
        let first = hub.subscribe(to: "ch", receive: { _ in }, whenLast: { end.yield("ch") })
        let second = hub.subscribe(to: "ch", receive: { _ in }, whenLast: { end.yield("ch") })
        #expect(first.isFirst && !second.isFirst)
        first.subscription.cancel()
        first.subscription.cancel()
        #expect(hub.listenerCount(of: "ch") == 1)
        second.subscription.cancel()
        #expect(hub.channels.isEmpty)
        end.finish()
        #expect(await ends.reduce(into: []) { $0.append($1) } == ["ch"])
    }
}
