import Dashboards
import Testing

/// Message channels and what browsers say over them; the numbers are those of django-plotly-dash's behaviours.
@Suite(.timeLimit(.minutes(10)))
struct MessageTests {
    /// A browser's end of a conversation.
    private struct Browser {
        let say: (String) -> Void
        var heard: AsyncStream<JSON>.Iterator

        mutating func hear() async -> JSON? { await heard.next(isolation: #isolation) }

        mutating func register(_ uid: String, _ channel: String) {
            say(#"{"type":"connection_triplet","uid":"\#(uid)","label":"L","channel_name":"\#(channel)"}"#)
        }

        /// Waits until everything that was said before has been dealt with.
        mutating func settle() async throws {
            say("[]")
            let answer = await hear()
            try #require(answer?["reason"] == "a message is a JSON object", "instead of \(answer ?? .null)")
        }
    }

    private static let everything = ChannelPermissions { _, _, _ in true }

    private func withBrowser(
        _ channels: any MessageChannels, permissions: ChannelPermissions = everything,
        limits: MessageLimits = MessageLimits(), _ test: (inout Browser) async throws -> Void
    ) async throws {
        let conversation = MessageConversation(
            over: channels, permissions: permissions, request: DashboardRequest(), limits: limits)
        let (incoming, input) = AsyncStream.makeStream(of: [UInt8].self)
        let (outgoing, output) = AsyncStream.makeStream(of: JSON.self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await conversation.run(incoming) { output.yield(try JSON(parsing: $0)) }
                output.finish()
            }
            var browser = Browser(say: { input.yield(Array($0.utf8)) }, heard: outgoing.makeAsyncIterator())
            try await test(&browser)
            input.finish()
            try await group.waitForAll()
        }
    }

    private static func value(_ value: JSON, channel: String = "ch", label: String = "L") -> JSON {
        ["type": "pipe.value", "channel_name": .string(channel), "label": .string(label), "value": value]
    }

    @Test("T94: who listens to a channel hears it and no other")
    func delivery() async throws {
        let channels = InMemoryMessageChannels()
        try await withBrowser(channels) { browser in
            browser.register("a", "ch")
            try await browser.settle()
            try await channels.send(["n": 1] as JSON, to: "other", label: "L")
            try await channels.send(["n": 2] as JSON, to: "ch", label: "L")
            #expect(await browser.hear() == Self.value(["n": 2]))
        }
    }

    @Test("T95: another label is delivered too, and the browser chooses")
    func labels() async throws {
        let channels = InMemoryMessageChannels()
        try await withBrowser(channels) { browser in
            browser.register("a", "ch")
            try await browser.settle()
            try await channels.send(1, to: "ch", label: "another")
            #expect(await browser.hear() == Self.value(1, label: "another"))
        }
    }

    @Test("T96, T100: a message without channel and label has the usual ones, and its sender hears it")
    func publication() async throws {
        let channels = InMemoryMessageChannels()
        try await withBrowser(channels) { browser in
            browser.register("a", "UNNAMED_CHANNEL")
            browser.say("{}")
            #expect(
                await browser.hear() == Self.value(.null, channel: "UNNAMED_CHANNEL", label: "DEFAULT$LABEL"))
            browser.say(#"{"channel_name":"UNNAMED_CHANNEL","label":"L","value":[1]}"#)
            #expect(await browser.hear() == Self.value([1], channel: "UNNAMED_CHANNEL"))
        }
    }

    @Test("T98: a component that takes another channel hears the old one no more")
    func moving() async throws {
        let channels = InMemoryMessageChannels()
        try await withBrowser(channels) { browser in
            browser.register("a", "old")
            browser.register("a", "new")
            try await browser.settle()
            try await channels.send(1, to: "old", label: "L")
            try await channels.send(2, to: "new", label: "L")
            #expect(await browser.hear() == Self.value(2, channel: "new"))
        }
    }

    @Test("T99: a registration without a channel changes nothing")
    func incompleteRegistration() async throws {
        let channels = InMemoryMessageChannels()
        try await withBrowser(channels) { browser in
            browser.register("a", "ch")
            browser.say(#"{"type":"connection_triplet","uid":"a"}"#)
            try await browser.settle()
            try await channels.send(1, to: "ch", label: "L")
            #expect(await browser.hear() == Self.value(1))
        }
    }

    @Test("T101: what is no message is refused, and the conversation goes on", arguments: ["", "x", "[1]", "\u{0}"])
    func nonsense(text: String) async throws {
        let channels = InMemoryMessageChannels()
        try await withBrowser(channels) { browser in
            browser.say(text)
            #expect(await browser.hear()?["type"] == "pipe.refused")
            browser.register("a", "ch")
            try await browser.settle()
        }
    }

    @Test("T102: of two components on one channel the other still hears when one moves or ends")
    func counting() async throws {
        let channels = InMemoryMessageChannels()
        try await withBrowser(channels) { browser in
            for uid in ["a", "b", "c"] { browser.register(uid, "ch") }
            browser.register("a", "elsewhere")
            browser.say(#"{"type":"connection_end","uid":"b"}"#)
            try await browser.settle()
            try await channels.send(1, to: "ch", label: "L")
            #expect(await browser.hear() == Self.value(1), "and only once")
            browser.say(#"{"type":"connection_end","uid":"c"}"#)
            try await browser.settle()
            try await channels.send(2, to: "ch", label: "L")
            try await channels.send(3, to: "elsewhere", label: "L")
            #expect(await browser.hear() == Self.value(3, channel: "elsewhere"))
        }
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

    @Test("a browser that does not read is given up, and keeps nobody else waiting")
    func slowReader() async throws {
        let channels = InMemoryMessageChannels()
        var limits = MessageLimits()
        limits.waitingBytes = 10_000
        let slow = MessageConversation(
            over: channels, permissions: Self.everything, request: DashboardRequest(), limits: limits)
        let (incoming, input) = AsyncStream.makeStream(of: [UInt8].self)
        let (blocked, release) = AsyncStream.makeStream(of: Void.self)
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
        input.finish()
        release.finish()
        #expect(await isTooSlow.value)
    }

    @Test("names and sizes that are not possible are errors")
    func errors() async throws {
        let channels = InMemoryMessageChannels(maximumMessageSize: 100)
        for name in ["", String(repeating: "x", count: 201), "a\u{0}b"] {
            await #expect(throws: MessageError.badChannelName(name)) {
                try await channels.send(1, to: name, label: "L")
            }
            await #expect(throws: MessageError.badChannelName(name)) { _ = try await channels.messages(on: name) }
        }
        let error = await #expect(throws: MessageError.self) {
            try await channels.send(JSON.string(String(repeating: "x", count: 100)), to: "ch", label: "L")
        }
        guard case .tooLarge(_, limit: 100)? = error else {
            return #expect(Bool(false), "\(String(describing: error))")
        }
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
