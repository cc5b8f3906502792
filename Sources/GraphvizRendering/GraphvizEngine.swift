/// One of Graphviz's ways to lay a graph out.
///
/// | engine | for |
/// |---|---|
/// | ``dot`` | hierarchies: directed graphs in layers |
/// | ``neato`` | small undirected graphs: stress, by shortest paths |
/// | ``fdp`` | undirected graphs with clusters: springs |
/// | ``sfdp`` | large undirected graphs: springs on several scales |
/// | ``circo`` | rings |
/// | ``twopi`` | circles around a root |
/// | ``osage`` | clusters packed into boxes |
/// | ``patchwork`` | a tree map: areas in proportion |
/// | ``nop`` | nodes that have a place already: only edges are routed |
public enum GraphvizEngine: String, Sendable, Hashable, CaseIterable {
    case dot
    case neato
    case fdp
    case sfdp
    case circo
    case twopi
    case osage
    case patchwork
    /// Every node stays at its `position`, in points; without one the graph is not drawn.
    case nop

    /// The engine of that name, or nil if there is none: the names are those of Graphviz's own commands.
    public init?(name: some StringProtocol) {
        self.init(rawValue: String(name))
    }

    /// What Graphviz calls it, such as `"dot"`.
    public var name: String { rawValue }
}

extension GraphvizEngine: CustomStringConvertible {
    public var description: String { rawValue }
}
