public import Dashboards

/// The end of a message channel in a layout: it takes the messages of its channel and label, and callbacks take its
/// value.
///
/// ```swift
/// let pipe: Pipe.ID = "colors", shown: Div.ID = "shown"
/// var app = Dashboard("Live") {
///     Pipe(id: pipe, channel: "live_button_counter", label: "named_counts")
///     Div(id: shown)
/// }
/// app.callback(updating: shown.text, from: pipe.value) { value in "Heard: \(value)" }
/// ```
///
/// It shows nothing. Inside a frame it uses the WebSocket of the page around it, where the tag `plotly_message_pipe` has
/// opened one; otherwise its own page opens one.
public struct Pipe: Component {
    public static let type = ComponentType(library: .messages, name: "Pipe")
    public var properties = ComponentProperties()

    /// - Parameters:
    ///   - id: The name of the component, for callbacks.
    ///   - value: The value before any message.
    ///   - channel: The channel's name.
    ///   - label: The label of the messages to take; all of the channel's unless given.
    public init(id: ID? = nil, value: JSON? = nil, channel: String? = nil, label: String? = nil) {
        properties["id"] = id
        properties["value"] = value
        properties["channel_name"] = channel
        properties["label"] = label
    }
}

extension ComponentID where Target == Pipe {
    /// The value of the last message. It has no value before the first one unless the layout gives one.
    public var value: Property<JSON> { property("value") }

    /// The channel's name.
    public var channel: Property<String> { property("channel_name") }

    /// The label of the messages that are taken.
    public var label: Property<String> { property("label") }
}
