/// How a drawing is written as SVG.
public struct SVGDrawingOptions: Sendable, Hashable {
    /// Where colours and lines are said.
    public enum Styling: Sendable, Hashable {
        /// In a `<style>` element, by classes that only this picture has. Pages change the drawing's colours by the
        /// custom properties `--graph-node-fill`, `--graph-node-stroke`, `--graph-node-text` and `--graph-edge`. Texts
        /// have the page's colour; a picture on its own, as a file or an `<img>`, follows the reader's wish for dark. A
        /// drawing with a background of its own has the colours that can be read on it.
        case styleSheet
        /// In attributes, for pages that forbid inline styles, for `GraphView`-like viewers, and for programs that do
        /// not know style sheets. Style sheets of the page still win.
        case attributes
    }

    /// What of the drawing can be found by scripts and pointed at.
    public enum Identification: Sendable, Hashable {
        /// Every node and edge in graphs of up to 4,000 of both together, otherwise nothing.
        case automatic
        /// Every node is a group with `data-node`, every edge one with `data-edge`, `data-source` and `data-target`,
        /// and they have titles.
        case everything
        /// Nothing: marks of one style are written together, which is several times smaller.
        case nothing
    }

    public var styling = Styling.styleSheet
    public var identification = Identification.automatic
    /// What ids and classes of the style sheet begin with, so that pictures in one page do not meddle with each other;
    /// letters, digits, `-` and `_`, others become `_`. `nil` for one made of the picture's content.
    public var idPrefix: String?
    /// The accessible name; `nil` for the drawing's title, or else what it says of itself.
    public var title: String?
    /// The longer description; `nil` for the numbers of nodes and edges.
    public var description: String?
    /// Whether nodes can be reached with the Tab key, each under its name.
    public var focusableNodes = false
    /// The width in points at which it is shown unless the page decides; `nil` for its own. The height follows.
    public var width: Double?

    public init(
        styling: Styling = .styleSheet, identification: Identification = .automatic, idPrefix: String? = nil,
        title: String? = nil, description: String? = nil, focusableNodes: Bool = false, width: Double? = nil
    ) {
        self.styling = styling
        self.identification = identification
        self.idPrefix = idPrefix
        self.title = title
        self.description = description
        self.focusableNodes = focusableNodes
        self.width = width
    }
}
