/// A message on a named channel: a label, by which listeners know what it is about, and a value.
///
/// Delivery is at most once to those who listen at the time: what is sent meanwhile to a browser that has lost its
/// connection is lost to it. Keep values small, and keep what must not be lost in a store.
public struct ChannelMessage: Sendable, Hashable {
    /// The channel's name. A channel is there as long as somebody listens.
    public var channel: String
    /// What the message is about; a `Pipe` takes the messages of its own label only.
    public var label: String
    public var value: JSON

    public init(channel: String, label: String, value: JSON) {
        self.channel = channel
        self.label = label
        self.value = value
    }
}

extension ChannelMessage: JSONConvertible {
    /// - Throws: `JSONConversionError` where the channel or the label is missing.
    public init(json: JSON) throws {
        guard let channel = json["channel_name"]?.stringValue, let label = json["label"]?.stringValue else {
            throw JSONConversionError(expected: "an object with `channel_name` and `label`", found: json)
        }
        self.init(channel: channel, label: label, value: json["value"] ?? .null)
    }

    /// The message as browsers get it.
    public var json: JSON {
        ["type": "pipe.value", "channel_name": .string(channel), "label": .string(label), "value": value]
    }
}

/// A message on its way to its listeners, written once for all of them.
public struct DeliveredMessage: Sendable {
    public let message: ChannelMessage
    /// The message's ``ChannelMessage/json`` as text.
    public let bytes: [UInt8]

    /// Checks a message and writes it.
    ///
    /// - Parameters:
    ///   - limit: How many bytes it may have.
    ///   - message: The message.
    /// - Throws: ``MessageError/badChannelName(_:)``, ``MessageError/tooLarge(bytes:limit:)``.
    public init(_ message: ChannelMessage, limit: Int = .max) throws(MessageError) {
        try message.channel.checkChannelName()
        let bytes = message.json.serializedBytes()
        guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
        self.message = message
        self.bytes = bytes
    }
}
