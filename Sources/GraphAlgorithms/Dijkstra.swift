public import GraphModel

extension Network {
    /// A path whose weights add up to as little as possible: networkx's `shortest_path` with weights.
    ///
    /// ```swift
    /// let roads = Graph(edges: [("a", "b", [.weight(5)]), ("a", "c", [.weight(1)]), ("c", "b", [.weight(2)])])
    /// try roads.shortestPath(from: "a", to: "b", weight: .weight) // ["a", "c", "b"]
    /// ```
    ///
    /// - Parameter weight: What an edge counts; of parallel edges the lightest does.
    /// - Returns: The nodes of the path, both ends among them; `nil` if there is none.
    /// - Throws: `NodeNotFound` if one of the nodes is not in the network, ``NegativeWeight`` if a negative weight came in
    ///   the way. Not every negative weight is noticed.
    /// - Complexity: O((*n* + *m*) log *n*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and
    ///   edges.
    ///
    /// I. Pohl, "Bi-directional search", Machine Intelligence 6 (1971), 127–140.
    public func shortestPath(from source: Node, to target: Node, weight: EdgeWeight<Node>) throws -> [Node]? {
        try bidirectionalDijkstra(from: source, to: target, weight: weight)?.path
    }

    /// The least sum of weights of a path; `nil` if there is none.
    ///
    /// - Throws: `NodeNotFound` or ``NegativeWeight``.
    /// - Complexity: O((*n* + *m*) log *n*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and
    ///   edges.
    public func shortestPathLength(from source: Node, to target: Node, weight: EdgeWeight<Node>) throws -> Double? {
        try dijkstraPath(from: source, to: target, weight: weight)?.length
    }

    /// A path of least weight, found by Dijkstra's algorithm from both ends in turn: networkx's `bidirectional_dijkstra`.
    ///
    /// - Throws: `NodeNotFound` or ``NegativeWeight``.
    /// - Complexity: O((*n* + *m*) log *n*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and
    ///   edges.
    public func bidirectionalDijkstra(
        from source: Node, to target: Node, weight: EdgeWeight<Node> = .weight
    ) throws -> (length: Double, path: [Node])? {
        // Both searches end early as a rule: the rest of the network is not even looked at.
        if let arcs = nodeArcs(weight) {
            guard let start = positionForArcs(of: source) else { throw NodeNotFound(source) }
            guard let end = positionForArcs(of: target) else { throw NodeNotFound(target) }
            var search = MeetingSearch(from: start, to: end, count: arcs.positionLimit)
            do {
                let found = try search.run { arcs.forEach(of: $0, isReversed: $1, $2) }
                return found.map { ($0.length, $0.path.map { node(atPosition: $0) }) }
            } catch {
                throw NegativeWeight(node(atPosition: error.source), node(atPosition: error.target))
            }
        }
        let rows = pathRows(weight), start = try requiredRank(of: source), end = try requiredRank(of: target)
        var search = MeetingSearch(from: start, to: end, count: nodeCount)
        do {
            let found = try search.run { rank, isReversed, body in
                let side = isReversed ? rows.incoming : rows.outgoing
                for entry in side.range(of: rank) { body(side.targets[entry], side.weight(at: entry)) }
            }
            return found.map { ($0.length, nodes(ofRanks: $0.path)) }
        } catch {
            throw named(error)
        }
    }

    /// A path of least weight, found by Dijkstra's algorithm from its source: networkx's `dijkstra_path` and
    /// `single_source_dijkstra` with a target.
    ///
    /// - Parameter cutoff: The most that a path may weigh; `nil` for anything.
    /// - Throws: `NodeNotFound` or ``NegativeWeight``.
    /// - Complexity: O((*n* + *m*) log *n*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and
    ///   edges.
    ///
    /// E. W. Dijkstra, "A note on two problems in connexion with graphs", Numerische Mathematik 1 (1959), 269–271,
    /// https://doi.org/10.1007/BF01386390
    public func dijkstraPath(
        from source: Node, to target: Node, cutoff: Double? = nil, weight: EdgeWeight<Node> = .weight
    ) throws -> (length: Double, path: [Node])? {
        let target = try requiredRank(of: target)
        let search = try dijkstraSearch(from: [source], to: target, cutoff, weight)
        guard search.isFinal[Int(target)] else { return nil }
        var path: [Node] = [], rank = target
        while rank >= 0 {
            path.append(node(ofRank: Int(rank)))
            rank = search.parents[Int(rank)]
        }
        return (search.distances[Int(target)], path.reversed())
    }

    /// A path of least weight to every node that can be reached, nearest first: networkx's
    /// `single_source_dijkstra_path` and, from several sources, `multi_source_dijkstra_path`.
    ///
    /// - Parameters:
    ///   - sources: Where paths may begin.
    ///   - cutoff: The most that a path may weigh; `nil` for anything.
    ///   - weight: What an edge counts.
    /// - Throws: `NodeNotFound` or ``NegativeWeight``.
    /// - Complexity: O((*n* + *m*) log *n* + *p*) time and O(*n* + *m* + *p*) space, where *n* and *m* are the numbers of
    ///   nodes and edges and *p* is the number of nodes of all the paths.
    public func dijkstraPaths(
        from sources: Node..., cutoff: Double? = nil, weight: EdgeWeight<Node> = .weight
    ) throws -> NodeMap<Node, [Node]> {
        let search = try dijkstraSearch(from: sources, to: nil, cutoff, weight)
        var paths = [[Node]](repeating: [], count: nodeCount)
        for rank in search.order {
            let node = node(ofRank: Int(rank)), parent = search.parents[Int(rank)]
            paths[Int(rank)] = parent < 0 ? [node] : paths[Int(parent)] + [node]
        }
        return nodeMap(ranks: search.order, search.order.map { paths[Int($0)] })
    }

    /// The least sum of weights of a path to every node that can be reached, nearest first: networkx's
    /// `single_source_dijkstra_path_length` and, from several sources, `multi_source_dijkstra_path_length`.
    ///
    /// ```swift
    /// let roads = Graph(edges: [("a", "b", [.weight(5)]), ("a", "c", [.weight(1)]), ("c", "b", [.weight(2)])])
    /// try roads.dijkstraPathLengths(from: "a") // ["a": 0, "c": 1, "b": 3]
    /// ```
    ///
    /// - Throws: `NodeNotFound` or ``NegativeWeight``.
    /// - Complexity: O((*n* + *m*) log *n*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and
    ///   edges.
    public func dijkstraPathLengths(
        from sources: Node..., cutoff: Double? = nil, weight: EdgeWeight<Node> = .weight
    ) throws -> NodeMap<Node, Double> {
        let search = try dijkstraSearch(from: sources, to: nil, cutoff, weight)
        return nodeMap(ranks: search.order, search.order.map { search.distances[Int($0)] })
    }

    private func dijkstraSearch(
        from sources: [Node], to target: Int32?, _ cutoff: Double?, _ weight: EdgeWeight<Node>
    ) throws -> DijkstraSearch {
        let sources = try sources.map { try requiredRank(of: $0) }
        do {
            return try pathRows(weight).outgoing.dijkstra(from: sources, to: target, cutoff: cutoff)
        } catch {
            throw named(error)
        }
    }

    func named(_ error: NegativeEntry) -> NegativeWeight<Node> {
        NegativeWeight(node(ofRank: Int(error.source)), node(ofRank: Int(error.target)))
    }
}

// MARK: On ranks

/// ``NegativeWeight`` in ranks.
struct NegativeEntry: Error {
    let source: Int32
    let target: Int32
}

/// What Dijkstra's algorithm found.
struct DijkstraSearch {
    /// The nodes in the order in which their distances became final.
    var order: [Int32] = []
    var isFinal: [Bool]
    /// The distance of every node that is final, the best so far of others that were seen, infinity else.
    var distances: [Double]
    /// The node before on a path: -1 for a source.
    var parents: [Int32]
}

extension PathRows.Side {
    func dijkstra(
        from sources: [Int32], to target: Int32? = nil, cutoff: Double? = nil
    ) throws(NegativeEntry) -> DijkstraSearch {
        var searcher = DijkstraSearcher(nodeCount: offsets.count - 1, longest: longest)
        return try searcher.search(self, from: sources, to: target, cutoff: cutoff)
    }

    /// The greatest weight of an entry.
    var longest: Double {
        guard !weights.isEmpty else { return 1 }
        return weights.withUnsafeBufferPointer { weights in
            var longest = 0.0
            for weight in weights { longest = weight > longest ? weight : longest }
            return longest
        }
    }
}

/// Searches by Dijkstra's algorithm, again and again in the same memory.
struct DijkstraSearcher: ~Copyable {
    private let order: Scratch<Int32>
    private let isFinal: Scratch<Bool>
    private let distances: Scratch<Double>
    private let parents: Scratch<Int32>
    private var queue: PathBuckets
    private var isFresh = true

    /// - Parameter longest: ``PathRows/Side/longest`` of the rows.
    init(nodeCount: Int, longest: Double) {
        order = Scratch(capacity: nodeCount)
        isFinal = Scratch(repeating: false, count: nodeCount)
        distances = Scratch(repeating: .infinity, count: nodeCount)
        parents = Scratch(repeating: -1, count: nodeCount)
        queue = PathBuckets(longest: longest, nodeCount: nodeCount)
    }

    mutating func search(
        _ rows: PathRows.Side, from sources: [Int32], to target: Int32? = nil, cutoff: Double? = nil
    ) throws(NegativeEntry) -> DijkstraSearch {
        if !isFresh {
            isFinal.fill(false)
            distances.fill(.infinity)
            parents.fill(-1)
            queue.removeAll()
        }
        isFresh = false
        let end = try run(rows, sources, target, cutoff ?? .infinity)
        return DijkstraSearch(
            order: order.array(end), isFinal: isFinal.array(), distances: distances.array(), parents: parents.array())
    }

    /// - Returns: How many nodes are final.
    private mutating func run(
        _ rows: PathRows.Side, _ sources: [Int32], _ target: Int32?, _ cutoff: Double
    ) throws(NegativeEntry) -> Int {
        var end = 0, negative: NegativeEntry?
        for source in sources where distances[source] != 0 {
            distances[source] = 0
            queue.push(source, at: 0)
        }
        rows.withRows { pointers in
            rows.weights.withUnsafeBufferPointer { weights in
                let hasWeights = !weights.isEmpty
                while let next = queue.pop(distances, pointers, weights) {
                    // The node has come nearer since.
                    if next.distance != distances[next.rank] { continue }
                    isFinal[next.rank] = true
                    order[end] = next.rank
                    end += 1
                    if next.rank == target { break }
                    for entry in pointers.range(of: next.rank) {
                        let target = pointers.targets[entry]
                        let distance = next.distance + (hasWeights ? weights[entry] : 1)
                        guard distance < distances[target], distance <= cutoff else { continue }
                        guard !isFinal[target] else {
                            negative = NegativeEntry(source: next.rank, target: target)
                            return
                        }
                        distances[target] = distance
                        parents[target] = next.rank
                        queue.push(target, at: distance)
                    }
                }
            }
        }
        if let negative { throw negative }
        return end
    }
}

/// A search for a path of least weight from both its ends in turn, as networkx does it, so that of several it is the
/// same.
struct MeetingSearch: ~Copyable {
    /// What a side knows of a node; all zeros where it has not been seen, so that fresh memory needs no filling.
    private struct Place: BitwiseCopyable {
        var distance: Double
        /// Two more than the node before, 1 for the end itself.
        var link: Int32
        var isFinal: Bool

        var isSeen: Bool { link != 0 }
        var known: Double { isSeen ? distance : .infinity }
    }

    private let count: Int
    private let start: Int32
    private let end: Int32
    /// What the two sides know, one behind the other.
    private let places: Scratch<Place>

    init(from start: Int32, to end: Int32, count: Int) {
        self.count = count
        self.start = start
        self.end = end
        places = Scratch(zeroed: 2 * count)
    }

    /// - Parameter forEachArc: Tells the arcs from a node, or those to it.
    @inline(__always)
    mutating func run(
        _ forEachArc: (_ node: Int32, _ isReversed: Bool, _ body: (_ target: Int32, _ weight: Double) -> Void) -> Void
    ) throws(NegativeEntry) -> (length: Double, path: [Int32])? {
        guard start != end else { return (0, [start]) }
        let count = count, places = places.base
        var queues = (PathQueue(), PathQueue())
        places[Int(start)] = Place(distance: 0, link: 1, isFinal: false)
        places[count + Int(end)] = Place(distance: 0, link: 1, isFinal: false)
        queues.0.push(start, at: 0)
        queues.1.push(end, at: 0)
        var length = Double.infinity, meeting: Int32 = -1, isReversed = true, negative: NegativeEntry?
        while !queues.0.isEmpty && !queues.1.isEmpty {
            isReversed.toggle()
            let own = isReversed ? count : 0, other = count - own
            guard let next = isReversed ? queues.1.pop() : queues.0.pop(), !places[own + Int(next.rank)].isFinal else {
                continue
            }
            places[own + Int(next.rank)].isFinal = true
            if places[other + Int(next.rank)].isFinal { return meeting < 0 ? nil : (length, path(through: meeting)) }
            forEachArc(next.rank, isReversed) { target, weight in
                let distance = next.distance + weight, place = own + Int(target)
                guard distance < places[place].known, negative == nil else { return }
                if places[place].isFinal {
                    negative = NegativeEntry(
                        source: isReversed ? target : next.rank, target: isReversed ? next.rank : target)
                    return
                }
                places[place] = Place(distance: distance, link: next.rank + 2, isFinal: false)
                if isReversed { queues.1.push(target, at: distance) } else { queues.0.push(target, at: distance) }
                let sum = distance + places[other + Int(target)].known
                if sum < length {
                    length = sum
                    meeting = target
                }
            }
            if let negative { throw negative }
        }
        return nil
    }

    /// The nodes from the start over a node that both sides know to the end.
    private func path(through meeting: Int32) -> [Int32] {
        var path: [Int32] = [], node = meeting
        while node >= 0 {
            path.append(node)
            node = places[Int(node)].link - 2
        }
        path.reverse()
        node = places[count + Int(meeting)].link - 2
        while node >= 0 {
            path.append(node)
            node = places[count + Int(node)].link - 2
        }
        return path
    }
}
