public import Dashboards

/// The drawing of a graph that people can move, zoom, and ask about: it reports the node or the edge they tapped.
///
/// ```swift
/// let view: GraphView.ID = "view", picked: Div.ID = "picked"
/// var app = Dashboard("Explorer") {
///     GraphView(id: view, graph: DrawnGraph(chart))
///     Div(id: picked)
/// }
/// app.callback(updating: picked.text, from: view.tappedNode.optional) { node in
///     "\(node ?? "Nothing") was tapped."
/// }
/// ```
///
/// A drawing is dragged, or moved with the arrow keys; it is zoomed with two fingers, the buttons, `+`, `-` and `0`, or
/// the wheel while Control is pressed. Alone, the wheel scrolls the page, and so does a finger while all of the drawing
/// is seen. Tab enters the drawing; then arrow keys go from item to item, and Enter taps one. A plain click taps a node
/// that has a link; with Control or Command it follows the link. Escape, or a tap beside everything, takes a tap back.
///
/// A drawing that replaces a similar one, of about its size and with half of its nodes or more, is seen at the same
/// place and zoom; others are shown whole.
///
/// In dark pages, those with light text, dark and light are exchanged in the drawing, while hues stay.
/// Style sheets can change that and the colour of what is tapped, by the custom properties
/// `--graph-view-dark-filter`, `--graph-view-accent` and `--graph-view-line`.
public struct GraphView: Component {
    public static let type = ComponentType(library: .graphs, name: "GraphView")
    public var properties = ComponentProperties()

    /// - Parameters:
    ///   - id: The name of the component, for callbacks.
    ///   - graph: The drawing; nothing is shown before there is one.
    ///   - message: A text to show above the drawing, in place of its description, or instead of a drawing.
    ///   - tappedNode: The name of the node to mark as tapped.
    ///   - tappedEdge: The edge to mark as tapped.
    ///   - isZoomable: Whether people may zoom; the buttons are there only if so.
    ///   - isPannable: Whether people may move the drawing.
    ///   - height: In CSS pixels. Unless given, it follows the height of the window; `style` takes other units.
    ///   - className: Classes for style sheets.
    ///   - style: Inline CSS.
    public init(
        id: ID? = nil,
        graph: DrawnGraph? = nil,
        message: String? = nil,
        tappedNode: String? = nil,
        tappedEdge: TappedEdge? = nil,
        isZoomable: Bool = true,
        isPannable: Bool = true,
        height: Double? = nil,
        className: String? = nil,
        style: Style? = nil
    ) {
        properties["id"] = id
        properties["graph"] = graph
        properties["message"] = message
        properties["tappedNode"] = tappedNode
        properties["tappedEdge"] = tappedEdge
        properties["zoomable"] = isZoomable
        properties["pannable"] = isPannable
        properties["height"] = height
        properties["className"] = className
        properties["style"] = style
    }
}

extension ComponentID where Target == GraphView {
    /// The drawing. A callback that sets `graph.optional` can take it away with `nil`.
    public var graph: Property<DrawnGraph> { property("graph") }

    /// The text above the drawing.
    public var message: Property<String> { property("message") }

    /// The name of the node that was tapped last. It has no value before, and after an edge or nothing was tapped:
    /// callbacks that want to know of that take `tappedNode.optional`.
    public var tappedNode: Property<String> { property("tappedNode") }

    /// The edge that was tapped last. It has no value before, and after a node or nothing was tapped.
    public var tappedEdge: Property<TappedEdge> { property("tappedEdge") }

    /// Whether people may zoom.
    public var isZoomable: Property<Bool> { property("zoomable", default: true) }

    /// Whether people may move the drawing.
    public var isPannable: Property<Bool> { property("pannable", default: true) }

    /// The height in CSS pixels.
    public var height: Property<Double> { property("height") }

    public var className: Property<String> { property("className") }
    public var style: Property<Style> { property("style") }
}
