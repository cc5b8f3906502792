import GraphModel
import OrderedJSON

/// A rooted tree as nested JSON. Trees may be deep, so neither way recurs.
enum TreeJSON {
    static func read(_ bytes: [UInt8], limits: ReadingLimits) throws(GraphFormatError) -> GraphContent {
        try read(try JSONFile.parse(bytes, .treeJSON, limits), limits: limits)
    }

    static func read(_ json: JSON, limits: ReadingLimits = .standard) throws(GraphFormatError) -> GraphContent {
        let file = JSONFile(.treeJSON, limits)
        var graph = GraphContent(.treeJSON, typedNodes: true)
        graph.isDirected = true
        var stack: [(json: JSON, parent: Int32?, place: String)] = [(json, nil, "")]
        while let (json, parent, place) = stack.popLast() {
            try file.expectObject(json, place)
            guard let id = json["id"] else { throw file.error("\(place.isEmpty ? "the root" : place) has no id") }
            let count = graph.nodes.count, node = graph.nodes.number(of: id)
            guard graph.nodes.count > count else {
                throw file.error("\(place).id is \(id.serialized().prefix(40)), which is another node's as well")
            }
            let prefix = place.isEmpty ? "" : place + "."
            graph.note(node, at: .path(prefix + "id"))
            graph.merge(
                try file.attributes(json, at: place, without: ["id", "children"]), intoNode: node)
            if let parent { graph.addEdge(parent, node, Attributes()) }
            guard json["children"] != nil else { continue }
            let children = try file.list("children", of: json, at: place)
            for (index, child) in children.enumerated().reversed() {
                stack.append((child, node, "\(prefix)children[\(index)]"))
            }
        }
        try file.checkLimits(graph)
        return graph
    }

    /// - Parameter root: The rank of the root; `nil` for the one node that no edge leads to.
    static func write(_ graph: GraphContent, root: Int?, to output: inout TextOutput) throws(GraphFormatError) {
        let (root, children) = try rows(graph, root)
        /// A node to write, or the brackets that follow its children.
        enum Step { case node(Int, isFirst: Bool), end(hasChildren: Bool) }
        var stack: [Step] = [.node(root, isFirst: true)]
        while let step = stack.popLast() {
            guard case .node(let node, let isFirst) = step else {
                if case .end(true) = step { output.write("]") }
                output.write("}")
                output.endLine()
                continue
            }
            if !isFirst { output.write(", ") }
            output.write("{")
            for attribute in graph.attributes(ofNode: node) where attribute.name != "id" && attribute.name != "children"
            {
                output.write(bytes: JSON.string(attribute.name).serializedBytes())
                output.write(": ")
                output.write(bytes: attribute.value.serializedBytes())
                output.write(", ")
            }
            output.write("\"id\": ")
            output.write(bytes: graph.nodes[node].json.serializedBytes())
            // As in networkx, the root has a list also without children.
            let hasList = !children[node].isEmpty || node == root
            if hasList { output.write(", \"children\": [") }
            stack.append(.end(hasChildren: hasList))
            for (index, child) in children[node].enumerated().reversed() {
                stack.append(.node(Int(child), isFirst: index == 0))
            }
        }
        output.write("\n")
    }

    /// The root, and the children of every node.
    private static func rows(
        _ graph: GraphContent, _ root: Int?
    ) throws(GraphFormatError) -> (root: Int, children: [[Int32]]) {
        func refusal(_ reason: String) -> GraphFormatError {
            GraphFormatError(.treeJSON, "the network is not a rooted tree: \(reason)")
        }
        guard graph.isDirected else { throw refusal("its edges have no direction") }
        var children = [[Int32]](repeating: [], count: graph.nodes.count)
        var parents = [Int32](repeating: -1, count: graph.nodes.count)
        for ends in graph.edges {
            let child = Int(ends.head)
            guard parents[child] < 0 else {
                throw refusal("several edges lead to \(graph.nodes[child].text.prefix(40))")
            }
            parents[child] = ends.tail
            children[Int(ends.tail)].append(ends.head)
        }
        let roots = parents.indices.filter { parents[$0] < 0 }
        guard roots.count == 1, root == nil || root == roots[0] else {
            throw refusal(
                roots.count == 1
                    ? "its root is \(graph.nodes[roots[0]].text.prefix(40))"
                    : "\(roots.count) nodes have no edge that leads to them; expected one")
        }
        // With one root and one edge into every other node, only a cycle can keep a node from being reached.
        var count = 0, stack = [Int32(roots[0])]
        while let node = stack.popLast() {
            count += 1
            stack += children[Int(node)]
        }
        guard count == graph.nodes.count else { throw refusal("it has a cycle") }
        return (roots[0], children)
    }
}
