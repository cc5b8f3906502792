public import GraphModel

extension Network {
    /// The edges of a cycle in the order in which it is walked; `nil` where there is none.
    ///
    /// ```swift
    /// let graph = DiGraph(edges: [(0, 1), (1, 2), (2, 1)])
    /// graph.findCycle()  // [(1, 2), (2, 1)]
    /// ```
    /// In a directed network edges are walked in their direction. A loop is a cycle, and so are two parallel edges of an
    /// undirected network. Of several cycles it is the first that a depth-first search along edges closes, as in networkx's
    /// `find_cycle`.
    ///
    /// - Parameter source: Where to start; `nil` to start at every node in turn. From a node that is not in the network
    ///   no cycle can be reached.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// R. E. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1 (2), 1972,
    /// https://doi.org/10.1137/0201010
    public func findCycle(from source: Node? = nil) -> [Edge<Node>]? {
        let topology = topology
        let starts = source.map { rank(of: $0).map { $0..<$0 + 1 } ?? 0..<0 } ?? 0..<topology.nodeCount
        return topology.cycle(from: starts).map { edges(ofArcs: $0, in: topology) }
    }
}

extension Network {
    /// The edges of a cycle in which edges may be walked against their direction; `nil` where there is none: networkx's
    /// `find_cycle` with an orientation.
    ///
    /// ```swift
    /// let graph = DiGraph(edges: [(0, 1), (0, 2), (1, 2)])
    /// graph.findCycle(orientation: .ignore) // (0, 1) and (1, 2) forwards, (0, 2) back
    /// ```
    ///
    /// - Parameters:
    ///   - source: Where to start; `nil` to start at every node in turn.
    ///   - orientation: Which way edges are walked; it makes no difference where they have no direction.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func findCycle(from source: Node? = nil, orientation: EdgeOrientation) -> [WalkedEdge<Node>]? {
        let starts = source.map { rank(of: $0).map { $0..<$0 + 1 } ?? 0..<0 } ?? 0..<nodeCount
        return EdgeWalkRows(topology, orientation).cycle(from: starts)?.map { named($0) }
    }
}

extension EdgeWalkRows {
    fileprivate func cycle(from starts: Range<Int>) -> [WalkedArc]? {
        var isExplored = [Bool](repeating: false, count: nodeCount), isActive = isExplored
        var walk = DepthFirstEdgeWalk(self)
        for start in starts where !isExplored[start] {
            var path: [WalkedArc] = [], seen = [start], previous: Int32?
            isActive[start] = true
            walk.start(at: Int32(start))
            while let arc = walk.next() {
                if isExplored[Int(arc.head)] { continue }
                // The walk went back: so does the path.
                if let previous, arc.tail != previous {
                    while let last = path.popLast() {
                        isActive[Int(last.head)] = false
                        if path.last?.head == arc.tail { break }
                    }
                    isActive[Int(arc.tail)] = true
                }
                path.append(arc)
                if isActive[Int(arc.head)] { return Array(path.drop { $0.tail != arc.head }) }
                seen.append(Int(arc.head))
                isActive[Int(arc.head)] = true
                previous = arc.head
            }
            for rank in seen {
                isExplored[rank] = true
                isActive[rank] = false
            }
        }
        return nil
    }
}

extension Topology {
    private enum State { case unseen, onPath, done }

    fileprivate func cycle(from starts: Range<Int>) -> [Arc]? {
        var states = [State](repeating: .unseen, count: nodeCount)
        var next = outgoing.offsets
        for start in starts where states[start] == .unseen {
            var path: [Arc] = [], rank = start
            states[start] = .onPath
            while true {
                if next[rank] < outgoing.offsets[rank + 1] {
                    let arc = Arc(source: Int32(rank), entry: next[rank])
                    next[rank] += 1
                    let entry = Int(arc.entry), target = Int(outgoing.targets[entry])
                    // An undirected edge is not walked back.
                    if !isDirected, let last = path.last, outgoing.edges[Int(last.entry)] == outgoing.edges[entry] {
                        continue
                    }
                    switch states[target] {
                    case .unseen:
                        path.append(arc)
                        states[target] = .onPath
                        rank = target
                    case .onPath:
                        path.append(arc)
                        return Array(path.drop { $0.source != target })
                    case .done: continue
                    }
                } else {
                    states[rank] = .done
                    guard let last = path.popLast() else { break }
                    rank = Int(last.source)
                }
            }
        }
        return nil
    }
}
