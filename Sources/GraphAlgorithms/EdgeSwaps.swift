public import GraphModel

/// So many edges could not be exchanged within the attempts that were allowed.
public struct NotEnoughSwaps: Error, Hashable, CustomStringConvertible {
    /// The number of attempts.
    public let attempts: Int
    /// The number of exchanges that were asked for.
    public let swaps: Int

    public var description: String {
        "\(swaps) exchanges of edges were not achieved in \(attempts) attempts; allow more of them"
    }
}

extension Network where Direction == Undirected {
    /// Replaces pairs of edges *u*–*v* and *x*–*y* by *u*–*x* and *v*–*y*, so that all degrees stay: networkx's
    /// `double_edge_swap`. New edges have no attributes.
    ///
    /// - Parameters:
    ///   - count: The number of exchanges.
    ///   - maximumAttempts: The number of pairs that are tried at most.
    ///   - seed: Where the stream of `PythonRandom` begins, from which nodes are drawn as networkx draws them.
    /// - Throws: ``InvalidArgument`` if more exchanges are asked for than attempts, or if there are less than four nodes or two
    ///   edges; ``NotEnoughSwaps``.
    /// - Complexity: O(*k* · *d*) in time, where *k* is the number of attempts and *d* the largest degree.
    public mutating func swapEdges(_ count: Int = 1, maximumAttempts: Int = 100, seed: Int) throws {
        guard count <= maximumAttempts else {
            throw InvalidArgument("count", "is \(count), more than the \(maximumAttempts) attempts that are allowed")
        }
        try checkSwaps(edges: 2)
        var random = PythonRandom(seed: seed), attempts = 0, swaps = 0
        let keys = Array(nodes), sums = Self.cumulativeShares(degrees.map(\.degree))
        while swaps < count {
            try Task.checkCancellation()
            guard let pair = drawnPair(keys, sums, &random) else { continue }
            let (left, leftEnd, right, rightEnd) = pair
            if leftEnd == rightEnd { continue }
            if !hasEdge(left, right), !hasEdge(leftEnd, rightEnd) {
                addEdge(left, right)
                addEdge(leftEnd, rightEnd)
                removeEdge(left, leftEnd)
                removeEdge(right, rightEnd)
                swaps += 1
            }
            if attempts >= maximumAttempts { throw NotEnoughSwaps(attempts: attempts, swaps: count) }
            attempts += 1
        }
    }

    /// Exchanges pairs of edges as ``swapEdges(_:maximumAttempts:seed:)`` does, but only as long as the network stays connected:
    /// networkx's `connected_double_edge_swap`.
    ///
    /// - Parameters:
    ///   - count: The number of exchanges that are tried.
    ///   - windowThreshold: From how many exchanges in a row on it is looked only afterwards whether the network is connected.
    ///   - seed: Where the stream of `PythonRandom` begins.
    /// - Returns: The number of exchanges that were made.
    /// - Throws: ``Unreachable`` if the network is not connected; ``InvalidArgument`` if there are less than four nodes.
    ///
    /// C. Gkantsidis, M. Mihail, E. Zegura, "The Markov chain simulation method for generating connected power law random
    /// graphs", ALENEX 2003.
    @discardableResult
    public mutating func swapEdgesKeepingConnected(
        _ count: Int = 1, windowThreshold: Int = 3, seed: Int
    ) throws -> Int {
        if let first = nodes.first, !isConnected { throw Unreachable(from: first) }
        try checkSwaps(edges: 0)
        var random = PythonRandom(seed: seed), attempts = 0, swaps = 0, window = 1
        let keys = Array(nodes), sums = Self.cumulativeShares(degrees.map(\.degree))
        while attempts < count {
            try Task.checkCancellation()
            var inWindow = 0, swapped: [(Node, Node, Node, Node)] = [], hasFailed = false
            let isCareful = window < windowThreshold
            while inWindow < window, attempts < count {
                guard let pair = drawnPair(keys, sums, &random) else { continue }
                let (left, leftEnd, right, rightEnd) = pair
                if leftEnd == rightEnd { continue }
                if !hasEdge(left, right), !hasEdge(leftEnd, rightEnd) {
                    exchange(pair)
                    swapped.append(pair)
                    swaps += 1
                }
                attempts += 1
                if !isCareful || hasPath(left, leftEnd) {
                    inWindow += 1
                } else {
                    undo(pair)
                    swaps -= 1
                    hasFailed = true
                }
            }
            if !isCareful, !isConnected {
                while let pair = swapped.popLast() {
                    undo(pair)
                    swaps -= 1
                }
                hasFailed = true
            }
            window = hasFailed ? (window + 1) / 2 : window + 1
        }
        return swaps
    }

    private func checkSwaps(edges: Int) throws(InvalidArgument) {
        guard nodeCount >= 4 else { throw InvalidArgument("graph", "has fewer than four nodes") }
        guard edgeCount >= edges else { throw InvalidArgument("graph", "has fewer than \(edges) edges") }
    }

    private func drawnPair(
        _ keys: [Node], _ sums: [Double], _ random: inout PythonRandom
    ) -> (Node, Node, Node, Node)? {
        let first = Self.drawn(sums, random.unit()), second = Self.drawn(sums, random.unit())
        guard first != second, let lefts = try? neighbors(of: keys[first]),
            let rights = try? neighbors(of: keys[second]),
            !lefts.isEmpty
        else { return nil }
        let leftEnd = random.choice(Array(lefts))
        return rights.isEmpty ? nil : (keys[first], leftEnd, keys[second], random.choice(Array(rights)))
    }

    private func hasPath(_ source: Node, _ target: Node) -> Bool {
        guard let source = rank(of: source), let target = rank(of: target) else { return false }
        return pathRows().outgoing.breadthFirstSearch(from: [Int32(source)]).parents[target] != -2
    }

    private mutating func exchange(_ pair: (Node, Node, Node, Node)) {
        removeEdge(pair.0, pair.1)
        removeEdge(pair.2, pair.3)
        addEdge(pair.0, pair.2)
        addEdge(pair.1, pair.3)
    }

    private mutating func undo(_ pair: (Node, Node, Node, Node)) {
        addEdge(pair.0, pair.1)
        addEdge(pair.2, pair.3)
        removeEdge(pair.0, pair.2)
        removeEdge(pair.1, pair.3)
    }
}

extension Network where Direction == Directed {
    /// Replaces three arcs in a row, *a* → *b* → *c* → *d*, by *a* → *c* → *b* → *d*, so that all degrees stay: networkx's
    /// `directed_edge_swap`. New edges have no attributes.
    ///
    /// - Parameters:
    ///   - count: The number of exchanges.
    ///   - maximumAttempts: The number of rows that are tried at most.
    ///   - seed: Where the stream of `PythonRandom` begins, from which nodes are drawn as networkx draws them.
    /// - Throws: ``InvalidArgument`` if more exchanges are asked for than attempts, or if there are less than four nodes or
    ///   three edges; ``NotEnoughSwaps``.
    ///
    /// P. L. Erdős, I. Miklós, Z. Toroczkai, "A simple Havel–Hakimi type algorithm to realize graphical degree sequences of
    /// directed graphs", Electronic Journal of Combinatorics 17 (2010), R66.
    public mutating func swapEdges(_ count: Int = 1, maximumAttempts: Int = 100, seed: Int) throws {
        guard count <= maximumAttempts else {
            throw InvalidArgument("count", "is \(count), more than the \(maximumAttempts) attempts that are allowed")
        }
        guard nodeCount >= 4 else { throw InvalidArgument("graph", "has fewer than four nodes") }
        guard edgeCount >= 3 else { throw InvalidArgument("graph", "has fewer than three edges") }
        var random = PythonRandom(seed: seed), attempts = 0, swaps = 0
        let keys = Array(nodes), sums = Self.cumulativeShares(degrees.map(\.degree))
        while swaps < count {
            try Task.checkCancellation()
            let first = keys[Self.drawn(sums, random.unit())]
            attempts += 1
            if attempts > maximumAttempts { throw NotEnoughSwaps(attempts: attempts, swaps: count) }
            guard let second = drawnSuccessor(of: first, &random), let third = drawnSuccessor(of: second, &random),
                let fourth = drawnSuccessor(of: third, &random)
            else { continue }
            if hasEdge(first, third) || hasEdge(second, fourth) || hasEdge(third, second) { continue }
            addEdge(first, third)
            addEdge(third, second)
            addEdge(second, fourth)
            removeEdge(first, second)
            removeEdge(second, third)
            removeEdge(third, fourth)
            swaps += 1
        }
    }

    /// One of the successors; `nil` where there is none or where it is the node itself.
    private func drawnSuccessor(of node: Node, _ random: inout PythonRandom) -> Node? {
        guard let successors = try? Array(successors(of: node)), !successors.isEmpty else { return nil }
        let successor = random.choice(successors)
        return successor == node ? nil : successor
    }
}

extension Network {
    /// For every node the sum of the degrees before it, as a share of all, and 1 at the end.
    fileprivate static func cumulativeShares(_ degrees: [Int]) -> [Double] {
        var sums = [0.0]
        for degree in degrees { sums.append((sums.last ?? 0) + Double(degree)) }
        let total = sums.last ?? 0
        return sums.map { $0 / total }
    }

    /// The place of a number from 0 to 1 among shares.
    fileprivate static func drawn(_ sums: [Double], _ number: Double) -> Int {
        var low = 0, high = sums.count
        while low < high {
            let middle = (low + high) / 2
            if sums[middle] < number { low = middle + 1 } else { high = middle }
        }
        return min(max(low - 1, 0), sums.count - 2)
    }
}
