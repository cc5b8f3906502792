/// What a renderer is asked for.
public enum GraphvizFormat: Sendable, Hashable {
    /// Graphviz's own SVG. It is not safe in a page as it is: `SVG(graphviz:options:)` makes it so.
    case svg
    /// A bitmap at so many pixels per inch.
    case png(resolution: Double)
    /// One page, with the text as text.
    case pdf
    /// Where things are, as `GraphvizPositions` reads them.
    case positions
}
