import GraphModel

/// Writes the neighbours of every node, in a line or below it. In an undirected graph a neighbour whose own line came
/// before is left out, so that every edge is there once.
enum AdjacencyListWriter {
    static func write(
        _ graph: GraphContent, multiline: Bool, _ options: EdgeListOptions, to output: inout TextOutput
    ) throws(GraphFormatError) {
        try graph.checkNodesDiffer()
        try graph.checkNames(options)
        let delimiter = Array((options.delimiter ?? " ").utf8)
        var edge = 0
        for node in 0..<graph.nodes.count {
            // Edges come by the node that is walked first.
            var end = edge
            while end < graph.edges.count, graph.walkedEnds(ofEdge: end).source == node { end += 1 }
            output.write(graph.nodes[node])
            if multiline {
                output.write(bytes: delimiter)
                output.write(end - edge)
            }
            for number in edge..<end {
                if multiline { output.write("\n") } else { output.write(bytes: delimiter) }
                output.write(graph.nodes[graph.walkedEnds(ofEdge: number).target])
                guard multiline, options.data != .none else { continue }
                output.write(bytes: delimiter)
                output.write(text: PythonLiteral.text(graph.attributes(ofEdge: number)))
            }
            output.write("\n")
            output.endLine()
            edge = end
        }
    }
}
