public import GraphModel

extension Network where Direction == Undirected {
    /// Communities in which every node has the label that most of its neighbours have.
    ///
    /// Nodes change their labels colour by colour of a greedy colouring, so that the result depends on no chance.
    ///
    /// - Returns: The communities, each in the order of the nodes, in the order of their first nodes.
    /// - Complexity: O(*r* · *m*) in time, where *m* is the number of edges and *r* the number of rounds.
    ///
    /// G. Cordasco, L. Gargano, "Community detection via semi-synchronous label propagation algorithms", International
    /// Workshop on Business Applications of Social Network Analysis, 2010, https://doi.org/10.1109/BASNA.2010.5730298
    public func labelPropagationCommunities() -> [[Node]] {
        var search = LabelSearch(
            pathRows().outgoing, ranks: topology.ranks(byFalling: degrees.map { Int32($0.degree) }))
        search.run()
        var starts = [Int](repeating: 0, count: nodeCount + 1), numbers = [Int](repeating: -1, count: nodeCount),
            count = 0
        for label in search.labels {
            if numbers[Int(label)] < 0 {
                numbers[Int(label)] = count
                count += 1
            }
            starts[numbers[Int(label)] + 1] += 1
        }
        for number in 0..<count { starts[number + 1] += starts[number] }
        var members = [Int32](repeating: 0, count: nodeCount), next = starts
        for (rank, label) in search.labels.enumerated() {
            members[next[numbers[Int(label)]]] = Int32(rank)
            next[numbers[Int(label)]] += 1
        }
        return nodes(ofRanks: members, partedAt: Array(starts[..<count]))
    }
}

/// Labels that spread between neighbours.
private struct LabelSearch {
    private let rows: PathRows.Side
    /// The nodes colour by colour. Those of one colour are not joined, so that their order does not matter.
    private let order: [Int32]
    private(set) var labels: [Int32]

    /// - Parameter ranks: The nodes in the order in which they are coloured.
    init(_ rows: PathRows.Side, ranks: [Int32]) {
        self.rows = rows
        let count = ranks.count
        labels = (0..<Int32(count)).map { $0 }
        let colors = Scratch<Int32>(repeating: -1, count: count), seen = Scratch<Int32>(repeating: -1, count: count + 1)
        var classes: [[Int32]] = []
        rows.withRows { rows in
            for rank in ranks {
                for entry in rows.range(of: rank) {
                    let color = colors[rows.targets[entry]]
                    if color >= 0 { seen[color] = rank }
                }
                var color: Int32 = 0
                while seen[color] == rank { color += 1 }
                colors[rank] = color
                // A colour is first used when all lower ones are.
                if Int(color) == classes.count { classes.append([]) }
                classes[Int(color)].append(rank)
            }
        }
        order = Array(classes.joined())
    }

    /// Lets every node take the label that most neighbours have, its own if that is one of them and else the highest, until
    /// nobody changes any more.
    mutating func run() {
        let labels = Scratch(labels), counts = Scratch<Int32>(repeating: 0, count: self.labels.count)
        rows.withRows { rows in
            let batch = RowBatch(), most = (0..<rows.count).reduce(0) { max($0, rows.degree(of: $1)) }
            // The labels of the neighbours of the node at hand.
            let met = Scratch<Int32>(capacity: most)
            /// The label a node would rather have; its own where it is content.
            func favourite(_ rank: Int32, _ row: Range<Int>) -> Int32 {
                let own = labels[rank]
                var most: Int32 = 0, highest = own
                for (place, entry) in row.enumerated() {
                    let label = labels[rows.targets[entry]], count = counts[label] + 1
                    met[place] = label
                    counts[label] = count
                    if count > most {
                        most = count
                        highest = label
                    } else if count == most {
                        highest = max(highest, label)
                    }
                }
                let isContent = counts[own] == most
                for place in 0..<row.count { counts[met[place]] = 0 }
                return isContent ? own : highest
            }
            func isContent() -> Bool {
                for rank in 0..<Int32(rows.count) where favourite(rank, rows.range(of: rank)) != labels[rank] {
                    return false
                }
                return true
            }
            while !isContent() {
                order.withUnsafeBufferPointer { order in
                    guard let first = order.baseAddress else { return }
                    for start in stride(from: 0, to: order.count, by: RowBatch.limit) {
                        let count = min(RowBatch.limit, order.count - start)
                        batch.load(first + start, count: count, of: rows)
                        for place in 0..<count {
                            labels[first[start + place]] = favourite(first[start + place], batch[place])
                        }
                    }
                }
            }
        }
        self.labels = labels.array()
    }
}
