public import Dashboards
import Synchronization
public import Testing

/// What all message channels must do. Each driver's tests run it on two connections to one server, as two processes have
/// them: one sends, at the other browsers listen.
///
/// The numbers are those of django-plotly-dash's behaviours.
public enum MessageChannelsSuite: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case delivery = "T94: who listens to a channel hears it and no other"
    case labels = "T95: another label is delivered too, and the browser chooses"
    case publication = "T96, T100: a message without channel and label has the usual ones, and its sender hears it"
    case moving = "T98: a component that takes another channel hears the old one no more"
    case incompleteRegistration = "T99: a registration without a channel changes nothing"
    case nonsense = "T101: what is no message is refused, and the conversation goes on"
    case counting = "T102: of two components on one channel the other still hears when one moves or ends"
    case bothSides = "who sends hears it as well as the others"
    case order = "messages of one sender come in their order, whole, whatever they are"
    case manyListeners = "a thousand listeners hear a message, each once"
    case manyChannels = "three hundred channels are kept apart"
    case comingAndGoing = "whoever comes while others go hears what is sent afterwards"
    case errors = "names and sizes that are not possible are errors"

    public var testDescription: String { rawValue }

    /// Runs the check.
    ///
    /// - Parameter name: A channel that no other test uses.
    public func callAsFunction(
        _ sender: any MessageChannels, _ listener: any MessageChannels, name: String
    ) async throws {
        let other = name + "-other"
        switch self {
        case .delivery:
            try await withBrowser(listener) { browser in
                browser.register("a", name)
                try await browser.settle()
                try await sender.send(["n": 1] as JSON, to: other, label: "L")
                try await sender.send(["n": 2] as JSON, to: name, label: "L")
                #expect(await browser.hear() == value(["n": 2], on: name))
            }

        case .labels:
            try await withBrowser(listener) { browser in
                browser.register("a", name)
                try await browser.settle()
                try await sender.send(1, to: name, label: "another")
                #expect(await browser.hear() == value(1, on: name, label: "another"))
            }

        case .publication:
            try await withBrowser(listener) { browser in
                browser.register("a", "UNNAMED_CHANNEL")
                browser.say("{}")
                #expect(
                    await browser.hear() == value(.null, on: "UNNAMED_CHANNEL", label: "DEFAULT$LABEL"))
                browser.say(#"{"channel_name":"UNNAMED_CHANNEL","label":"L","value":[1]}"#)
                #expect(await browser.hear() == value([1], on: "UNNAMED_CHANNEL"))
            }

        case .moving:
            try await withBrowser(listener) { browser in
                browser.register("a", name)
                browser.register("a", other)
                try await browser.settle()
                try await sender.send(1, to: name, label: "L")
                try await sender.send(2, to: other, label: "L")
                #expect(await browser.hear() == value(2, on: other))
            }

        case .incompleteRegistration:
            try await withBrowser(listener) { browser in
                browser.register("a", name)
                browser.say(#"{"type":"connection_triplet","uid":"a"}"#)
                try await browser.settle()
                try await sender.send(1, to: name, label: "L")
                #expect(await browser.hear() == value(1, on: name))
            }

        case .nonsense:
            for text in ["", "x", "[1]", "\u{0}"] {
                try await withBrowser(listener) { browser in
                    browser.say(text)
                    #expect(await browser.hear()?["type"] == "pipe.refused")
                    browser.register("a", name)
                    try await browser.settle()
                }
            }

        case .counting:
            try await withBrowser(listener) { browser in
                for uid in ["a", "b", "c"] { browser.register(uid, name) }
                browser.register("a", other)
                browser.say(#"{"type":"connection_end","uid":"b"}"#)
                try await browser.settle()
                try await sender.send(1, to: name, label: "L")
                #expect(await browser.hear() == value(1, on: name), "and only once")
                browser.say(#"{"type":"connection_end","uid":"c"}"#)
                try await browser.settle()
                try await sender.send(2, to: name, label: "L")
                try await sender.send(3, to: other, label: "L")
                #expect(await browser.hear() == value(3, on: other))
            }

        case .bothSides:
            var here = try await sender.messages(on: name).makeAsyncIterator()
            var there = try await listener.messages(on: name).makeAsyncIterator()
            let message = ChannelMessage(channel: name, label: "L", value: 1)
            try await sender.send(message)
            #expect(await here.next() == message)
            #expect(await there.next() == message)

        case .order:
            // What has trouble on its way: line ends, quotes, marks of other languages, characters of four bytes.
            let odd = "\(name) “ä€😀'\"\\\u{2028} %s"
            var heard = try await listener.messages(on: odd, keeping: 1_000).makeAsyncIterator()
            let values: [JSON] =
                [.null, .string("\u{0}\r\n*1\r\n\"'\\😀"), [], [:], 1.5, ["z": 1, "a": [true]]]
                + (0..<200).map { .int($0) } + [.string(String(repeating: "ä", count: 3_000))]
            for value in values { try await sender.send(value, to: odd, label: "L '\"") }
            for value in values {
                #expect(await heard.next() == ChannelMessage(channel: odd, label: "L '\"", value: value))
            }

        case .manyListeners:
            let counts = Mutex([Int](repeating: 0, count: 1_000))
            let isOver = AsyncStream.makeStream(of: Void.self)
            var subscriptions: [MessageSubscription] = []
            for number in 0..<1_000 {
                subscriptions.append(
                    try await listener.subscribe(to: name) { message in
                        if message.message.value == 1 {
                            counts.withLock { $0[number] += 1 }
                        } else {
                            isOver.continuation.yield()
                        }
                    })
            }
            try await sender.send(1, to: name, label: "L")
            try await sender.send(2, to: name, label: "L")
            var iterator = isOver.stream.makeAsyncIterator()
            for _ in 0..<1_000 { await iterator.next() }
            #expect(counts.withLock { $0.allSatisfy { $0 == 1 } })
            withExtendedLifetime(subscriptions) {}

        case .manyChannels:
            var streams: [AsyncStream<ChannelMessage>] = []
            for number in 0..<300 { streams.append(try await listener.messages(on: "\(name)-\(number)")) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<300 {
                    group.addTask { try await sender.send(number, to: "\(name)-\(number)", label: "L") }
                }
                try await group.waitForAll()
            }
            for (number, stream) in streams.enumerated() {
                var iterator = stream.makeAsyncIterator()
                #expect(await iterator.next()?.value == .int(number))
            }

        case .comingAndGoing:
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<8 {
                    group.addTask {
                        for round in 0..<20 {
                            var heard = try await listener.messages(on: name).makeAsyncIterator()
                            let sent = JSON.int(number * 100 + round)
                            try await sender.send(sent, to: name, label: "L")
                            while let next = await heard.next(), next.value != sent {}
                        }
                    }
                }
                try await group.waitForAll()
            }

        case .errors:
            for name in ["", String(repeating: "x", count: 201), "a\u{0}b"] {
                await #expect(throws: MessageError.badChannelName(name)) {
                    try await sender.send(1, to: name, label: "L")
                }
                await #expect(throws: MessageError.badChannelName(name)) { _ = try await sender.messages(on: name) }
            }
            let error = await #expect(throws: MessageError.self) {
                try await sender.send(JSON.string(String(repeating: "x", count: 2 << 20)), to: name, label: "L")
            }
            guard case .tooLarge? = error else { return #expect(Bool(false), "\(String(describing: error))") }
        }
    }

    private func value(_ value: JSON, on channel: String, label: String = "L") -> JSON {
        ["type": "pipe.value", "channel_name": .string(channel), "label": .string(label), "value": value]
    }
}

/// A browser's end of a conversation over message channels.
public struct MessageBrowser {
    /// Says something to the server.
    public let say: (String) -> Void
    fileprivate var heard: AsyncStream<JSON>.Iterator

    /// What the server says next.
    public mutating func hear() async -> JSON? { await heard.next(isolation: #isolation) }

    /// Registers a component for a channel.
    public func register(_ uid: String, _ channel: String) {
        let message: JSON = [
            "type": "connection_triplet", "uid": .string(uid), "label": "L", "channel_name": .string(channel),
        ]
        say(message.serialized())
    }

    /// Waits until everything that was said before has been dealt with.
    public mutating func settle() async throws {
        say("[]")
        let answer = await hear()
        try #require(answer?["reason"] == "a message is a JSON object", "instead of \(answer ?? .null)")
    }
}

/// Holds a conversation with the server, as a browser does.
public func withBrowser(
    _ channels: any MessageChannels, permissions: ChannelPermissions = ChannelPermissions { _, _, _ in true },
    limits: MessageLimits = MessageLimits(), _ test: (inout MessageBrowser) async throws -> Void
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
        var browser = MessageBrowser(say: { input.yield(Array($0.utf8)) }, heard: outgoing.makeAsyncIterator())
        try await test(&browser)
        input.finish()
        try await group.waitForAll()
    }
}
