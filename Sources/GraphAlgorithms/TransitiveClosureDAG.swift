public import GraphModel

extension Network where Direction == Directed {
    /// The network without cycles with an edge added from every node to every node that can be reached from it: networkx's
    /// `transitive_closure_dag`, which finds what `transitiveClosure(reflexive:)` finds in another order.
    ///
    /// - Throws: A ``CycleError`` that holds a cycle, if there is one.
    /// - Complexity: O(*n* *c*) time and O(*n* + *c*) space, where *n* is the number of nodes and *c* that of edges of the
    ///   closure.
    public func transitiveClosureOfAcyclic() throws(CycleError<Node>) -> Self {
        let topology = topology, rows = topology.outgoing
        let order = try topologicalRanks(topology).order
        var closure = self
        // The closure's neighbours of each node that is done.
        var reached = [[Int32]](repeating: [], count: nodeCount), marks = [Int32](repeating: -1, count: nodeCount)
        for rank in order.reversed() {
            marks[Int(rank)] = rank
            var neighbors: [Int32] = []
            for entry in rows.range(of: Int(rank)) where marks[Int(rows.targets[entry])] != rank {
                marks[Int(rows.targets[entry])] = rank
                neighbors.append(rows.targets[entry])
            }
            let own = neighbors
            for neighbor in own {
                for target in reached[Int(neighbor)] where marks[Int(target)] != rank {
                    marks[Int(target)] = rank
                    neighbors.append(target)
                    closure.insertEdge(node(ofRank: Int(rank)), node(ofRank: Int(target)), key: nil, Attributes())
                }
            }
            reached[Int(rank)] = neighbors
        }
        return closure
    }
}
