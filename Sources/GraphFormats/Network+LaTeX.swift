public import GraphModel

extension Network where Node: GraphFileNode, Multiplicity == SingleEdges {
    /// The network as a drawing in TikZ, as networkx's `to_latex` makes it.
    ///
    /// The attributes `pos` (two numbers or a text of TikZ), `node_options`, `node_label`, `edge_options`, `edge_label`
    /// and `edge_label_options` say how it looks, and are put in as they are, so that they can hold LaTeX. Without
    /// `pos` nodes lie on a circle. Other attributes are not drawn. There is no reader for it.
    ///
    /// - Throws: ``GraphFormatError`` where a node's text cannot be a name in TikZ, and where some nodes have a place
    ///   and others not.
    public func latex(_ options: LaTeXOptions = LaTeXOptions()) throws(GraphFormatError) -> String {
        var output = TextOutput()
        try LaTeXWriter.write(GraphContent(self, .latex), options, to: &output)
        return output.text
    }
}
