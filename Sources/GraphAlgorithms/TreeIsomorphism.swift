public import GraphModel

extension Network where Direction == Undirected, Multiplicity == SingleEdges {
    /// A renaming of the nodes that makes this tree the other and its root the other's: networkx's `rooted_tree_isomorphism`.
    ///
    /// - Returns: Pairs of nodes that stand for each other, the roots first; empty where there is no such renaming.
    /// - Throws: `NodeNotFound` if a root is not there; ``InvalidArgument`` if one of them is not a tree.
    /// - Complexity: O(*n* log *n*) in time, where *n* is the number of nodes.
    ///
    /// A. V. Aho, J. E. Hopcroft, J. D. Ullman, *The Design and Analysis of Computer Algorithms*, Addison-Wesley, 1974,
    /// p. 84.
    public func treeIsomorphism<Other>(
        root: Node, to other: Network<Other, Direction, Multiplicity>, root otherRoot: Other
    ) throws -> [(Node, Other)] {
        let tree = try RootedTree(self, root), otherTree = try RootedTree(other, otherRoot)
        var labels: [[Int]: Int] = [:]
        let first = tree.labels(&labels), second = otherTree.labels(&labels)
        guard first[tree.root] == second[otherTree.root] else { return [] }
        var pairs: [(Node, Other)] = [], stack = [(tree.root, otherTree.root)]
        while let (left, right) = stack.popLast() {
            pairs.append((node(ofRank: left), other.node(ofRank: right)))
            // Equal subtrees pair up; of those the ones that come later in the search come first.
            let lefts = tree.children[left].sorted { (first[$0], tree.places[$0]) > (first[$1], tree.places[$1]) }
            let rights = otherTree.children[right].sorted {
                (second[$0], otherTree.places[$0]) > (second[$1], otherTree.places[$1])
            }
            stack += zip(lefts, rights)
        }
        return pairs
    }

    /// A renaming of the nodes that makes this tree the other: networkx's `tree_isomorphism`.
    ///
    /// - Returns: Pairs of nodes that stand for each other; empty where there is no such renaming.
    /// - Throws: ``InvalidArgument`` if one of them is not a tree.
    /// - Complexity: O(*n* log *n*) in time, where *n* is the number of nodes.
    public func treeIsomorphism<Other>(
        to other: Network<Other, Direction, Multiplicity>
    ) throws -> [(Node, Other)] {
        guard isTree, other.isTree else { throw InvalidArgument("graph", notATree) }
        guard couldBeIsomorphicByDegrees(to: other) else { return [] }
        let centers = treeCenters, otherCenters = other.treeCenters
        guard centers.count == otherCenters.count, let center = centers.first else { return [] }
        for otherCenter in otherCenters {
            let pairs = try treeIsomorphism(root: center, to: other, root: otherCenter)
            if !pairs.isEmpty { return pairs }
        }
        return []
    }

    /// The one or two nodes that are left when leaves are taken away again and again, in the order of the nodes.
    private var treeCenters: [Node] {
        let rows = topology.outgoing
        var degrees = (0..<nodeCount).map { rows.range(of: $0).count }, left = nodeCount
        var leaves = (0..<nodeCount).filter { degrees[$0] <= 1 }
        while left > 2 {
            var next: [Int] = []
            for leaf in leaves {
                left -= 1
                degrees[leaf] = 0
                for entry in rows.range(of: leaf) {
                    let other = Int(rows.targets[entry])
                    degrees[other] -= 1
                    if degrees[other] == 1 { next.append(other) }
                }
            }
            leaves = next
        }
        return nodes(ofRanks: leaves.sorted())
    }
}

/// A tree from a root on, over ranks.
private struct RootedTree {
    let root: Int
    /// The nodes in the order of a breadth-first search, and the place of each in it.
    let order: [Int]
    let places: [Int]
    var children: [[Int]]

    init<Node>(_ network: Network<Node, Undirected, SingleEdges>, _ root: Node) throws {
        guard network.isTree else { throw InvalidArgument("graph", notATree) }
        let rank = try network.requiredRank(of: root)
        let search = network.pathRows().outgoing.breadthFirstSearch(from: [rank])
        self.root = Int(rank)
        order = search.order.map(Int.init)
        var places = [Int](repeating: 0, count: network.nodeCount)
        children = Array(repeating: [], count: network.nodeCount)
        for (place, node) in order.enumerated() {
            places[node] = place
            if search.parents[node] >= 0 { children[Int(search.parents[node])].append(node) }
        }
        self.places = places
    }

    /// For every node a number that stands for the shape of its subtree.
    func labels(_ numbers: inout [[Int]: Int]) -> [Int] {
        var labels = [Int](repeating: 0, count: places.count)
        for node in order.reversed() {
            let shape = children[node].map { labels[$0] }.sorted()
            let label = numbers[shape] ?? numbers.count
            numbers[shape] = label
            labels[node] = label
        }
        return labels
    }
}

private let notATree = "must be a tree: connected, with one edge less than nodes"
