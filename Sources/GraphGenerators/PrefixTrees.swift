public import GraphModel
import OrderedJSON

extension Network where Node == Int, Direction == Directed, Multiplicity == SingleEdges {
    /// The tree of the beginnings that paths have in common: networkx's `prefix_tree`.
    ///
    /// The root is 0; the end of every path has an arc to the node −1. A node's `source` is the element that leads to it.
    ///
    /// ```swift
    /// let tree = DiGraph.prefixTree(["ab", "abs", "ad"].map { $0.map(String.init) })
    /// ```
    ///
    /// - Complexity: O(*s*), where *s* is the sum of the paths' lengths.
    public static func prefixTree<Element: Hashable & AttributeValue>(_ paths: [[Element]]) -> Self {
        var tree = Self()
        tree.addNode(0, Attribute("source", JSON.null))
        tree.addNode(-1, Attribute("source", "NIL"))
        /// Nodes whose paths go on: the children that are still to come, the last first.
        var stack: [(node: Int, children: [(element: Element, paths: [Int])])] = []
        func open(_ node: Int, _ members: [Int], at depth: Int) -> [(element: Element, paths: [Int])] {
            var places: [Element: Int] = [:], children: [(element: Element, paths: [Int])] = []
            for path in members {
                guard depth < paths[path].count else {
                    tree.addEdge(node, -1)
                    continue
                }
                let element = paths[path][depth]
                if let place = places[element] {
                    children[place].paths.append(path)
                } else {
                    places[element] = children.count
                    children.append((element, [path]))
                }
            }
            return children.reversed()
        }
        stack.append((0, open(0, Array(paths.indices), at: 0)))
        while let (parent, _) = stack.last {
            guard let child = stack[stack.count - 1].children.popLast() else {
                stack.removeLast()
                continue
            }
            let node = tree.nodeCount - 1
            tree.addNode(node, Attribute("source", child.element))
            tree.addEdge(parent, node)
            stack.append((node, open(node, child.paths, at: stack.count)))
        }
        return tree
    }
}
