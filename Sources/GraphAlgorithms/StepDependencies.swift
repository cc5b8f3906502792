import GraphModel

/// How much of the shortest paths from one node depends on each other node, where every edge counts 1: found again and
/// again in the same memory.
///
/// The nodes before a node on shortest paths are not written down; going back, they are recognised by their distance.
///
/// U. Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25 (2001), 163–177,
/// https://doi.org/10.1080/0022250X.2001.9990249
struct StepDependencies: ~Copyable {
    private let rows: PathRows
    private let order: Scratch<Int32>
    private let distances: Scratch<Int32>
    private let counts: Scratch<Double>
    /// What depends on each node that was reached.
    let dependencies: Scratch<Double>
    /// How many nodes were reached, the source among them.
    private(set) var reachedCount = 0

    init(_ rows: PathRows) {
        self.rows = rows
        order = Scratch(repeating: 0, count: rows.nodeCount)
        distances = Scratch(repeating: -1, count: rows.nodeCount)
        counts = Scratch(repeating: 0, count: rows.nodeCount)
        dependencies = Scratch(repeating: 0, count: rows.nodeCount)
    }

    /// The nodes that were reached, the nearest first.
    func reached(_ place: Int) -> Int { Int(order[place]) }

    /// Finds the dependencies of paths from a node.
    mutating func run(from source: Int32) {
        for place in 0..<reachedCount {
            distances[order[place]] = -1
            dependencies[order[place]] = 0
        }
        var end = 1
        order[0] = source
        distances[source] = 0
        counts[source] = 1
        rows.outgoing.withRows { rows in
            var next = 0
            while next < end {
                let rank = order[next], distance = distances[rank] + 1, count = counts[rank]
                next += 1
                for entry in rows.range(of: rank) {
                    let target = rows.targets[entry], known = distances[target]
                    if known < 0 {
                        distances[target] = distance
                        counts[target] = count
                        order[end] = target
                        end += 1
                    } else if known == distance {
                        counts[target] += count
                    }
                }
            }
        }
        reachedCount = end
        rows.incoming.withRows { rows in
            var place = end - 1
            while place > 0 {
                let rank = order[place], before = distances[rank] - 1
                let share = (1 + dependencies[rank]) / counts[rank]
                place -= 1
                for entry in rows.range(of: rank) {
                    let source = rows.targets[entry]
                    if distances[source] == before { dependencies[source] += counts[source] * share }
                }
            }
        }
    }
}
