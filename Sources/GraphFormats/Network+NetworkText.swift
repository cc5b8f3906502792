public import GraphModel

extension Network where Node: GraphFileNode {
    /// The network drawn with characters, as networkx's `write_network_text` draws it: every node once, below a node
    /// that leads to it; other edges stand behind a node.
    ///
    /// ```swift
    /// print(DiGraph(edges: [("a", "b"), ("a", "c"), ("c", "b")]).networkText())
    /// // ╙── a
    /// //     ├─╼ b ╾ c
    /// //     └─╼ c
    /// //         └─╼  ...
    /// ```
    /// Parallel edges, keys, groups and attributes other than the label are not shown. There is no reader for it.
    ///
    /// - Parameters:
    ///   - roots: The nodes that trees begin with, if not as few as reach everything; unknown ones are ignored.
    ///   - options: How it is drawn.
    public func networkText(roots: [Node]? = nil, options: NetworkTextOptions = NetworkTextOptions()) -> String {
        var output = TextOutput()
        let ranks = roots.map { roots in roots.compactMap { rank(of: $0).map { Int32($0) } } }
        NetworkTextWriter(GraphContent(self, .networkText), topology, options).write(roots: ranks, to: &output)
        return output.text
    }
}
