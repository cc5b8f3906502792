/// Whether there are graphs with given degrees.
///
/// ```swift
/// DegreeSequence.isGraphical([3, 3, 2, 2, 2])   // true
/// DegreeSequence.isGraphical([3, 1])            // false: a node has 3 edges, but only one other node is there
/// ```
public enum DegreeSequence {
    /// How to find out whether a sequence is graphical.
    public enum Method: String, Sendable, CaseIterable {
        /// By comparing sums.
        case erdosGallai = "eg"
        /// By building a graph's degrees down.
        case havelHakimi = "hh"
    }

    /// Whether a graph without loops and parallel edges has these degrees: networkx's `is_graphical`.
    ///
    /// - Complexity: O(*n*) by sums, where *n* is the number of nodes; O(*n* + *m*) by building down, where *m* is the sum
    ///   of the degrees.
    ///
    /// I. E. Zverovich, V. E. Zverovich, "Contributions to the theory of graphic sequences", Discrete Mathematics 105
    /// (1992), 293–303, https://doi.org/10.1016/0012-365X(92)90152-6
    public static func isGraphical(_ degrees: [Int], by method: Method = .erdosGallai) -> Bool {
        guard var counts = DegreeCounts(degrees) else { return false }
        // Zverovich and Zverovich: enough nodes for the spread of the degrees are always enough.
        let spread = Double(counts.greatest + counts.least + 1)
        if counts.nodes == 0 || 4 * Double(counts.least) * Double(counts.nodes) >= spread * spread { return true }
        return method == .erdosGallai ? counts.satisfyErdosGallai : counts.canBeBuiltDown()
    }

    /// Whether a multigraph without loops has these degrees: networkx's `is_multigraphical`.
    public static func isMultigraphical(_ degrees: [Int]) -> Bool {
        guard let sum = sum(degrees) else { return false }
        return sum % 2 == 0 && sum - (degrees.max() ?? 0) >= (degrees.max() ?? 0)
    }

    /// Whether a multigraph, in which loops are allowed, has these degrees: networkx's `is_pseudographical`.
    public static func isPseudographical(_ degrees: [Int]) -> Bool { sum(degrees).map { $0 % 2 == 0 } ?? false }

    /// Whether a directed graph without loops and parallel arcs has these degrees: networkx's `is_digraphical`.
    ///
    /// - Parameters:
    ///   - incoming: The in-degrees; of a shorter list the missing ones are 0.
    ///   - outgoing: The out-degrees.
    /// - Complexity: O(*m* log *n*), where *n* is the number of nodes and *m* that of arcs.
    ///
    /// D. J. Kleitman, D. L. Wang, "Algorithms for constructing graphs and digraphs with given valences and factors",
    /// Discrete Mathematics 6 (1973), 79–88, https://doi.org/10.1016/0012-365X(73)90037-X
    public static func isDigraphical(incoming: [Int], outgoing: [Int]) -> Bool {
        (try? KleitmanWang.arcs(incoming: incoming, outgoing: outgoing)) != nil
    }

    /// Whether a tree has these degrees: networkx's `is_valid_tree_degree_sequence`.
    public static func isOfTree(_ degrees: [Int]) -> Bool { treeMistake(degrees) == nil }

    /// What keeps degrees from being those of a tree.
    static func treeMistake(_ degrees: [Int]) -> String? {
        guard degrees != [0] else { return nil }
        guard let sum = sum(degrees), sum % 2 == 0, degrees.count - 1 == sum / 2 else {
            return "a tree must have one node more than edges"
        }
        return degrees.contains(0) ? "every node of a tree must have an edge where there are several" : nil
    }

    /// The sum; `nil` where a degree is negative or the sum too great to be one.
    static func sum(_ degrees: [Int]) -> Int? {
        var sum = 0
        for degree in degrees {
            guard degree >= 0 else { return nil }
            let (next, overflow) = sum.addingReportingOverflow(degree)
            guard !overflow else { return nil }
            sum = next
        }
        return sum
    }
}

/// How many nodes there are of every degree, those of degree 0 left out.
private struct DegreeCounts {
    var counts: [Int]
    var greatest = 0
    var least: Int
    var nodes = 0

    /// `nil` where the sum or a single degree shows that there is no graph.
    init?(_ degrees: [Int]) {
        counts = Array(repeating: 0, count: degrees.count)
        least = degrees.count
        var sum = 0
        for degree in degrees {
            guard degree >= 0, degree < degrees.count else { return nil }
            guard degree > 0 else { continue }
            greatest = max(greatest, degree)
            least = min(least, degree)
            sum += degree
            nodes += 1
            counts[degree] += 1
        }
        guard sum % 2 == 0, sum <= nodes * (nodes - 1) else { return nil }
    }

    /// The condition of Erdős and Gallai, looked at once for every run of equal degrees.
    var satisfyErdosGallai: Bool {
        var index = 0, sum = 0, lower = 0, weightedLower = 0
        for degree in stride(from: greatest, through: least, by: -1) {
            if degree < index + 1 { return true }
            guard counts[degree] > 0 else { continue }
            let run = min(counts[degree], degree - index)
            sum += run * degree
            for step in index..<index + run {
                lower += counts[step]
                weightedLower += step * counts[step]
            }
            index += run
            if sum > index * (nodes - 1) - index * lower + weightedLower { return false }
        }
        return true
    }

    /// Takes a node of the greatest degree away, again and again, with its edges to the nodes of the next greatest.
    mutating func canBeBuiltDown() -> Bool {
        while nodes > 0 {
            while counts[greatest] == 0 { greatest -= 1 }
            guard greatest <= nodes - 1 else { return false }
            counts[greatest] -= 1
            nodes -= 1
            var degree = greatest, lowered: [Int] = []
            for _ in 0..<greatest {
                while counts[degree] == 0 { degree -= 1 }
                counts[degree] -= 1
                nodes -= 1
                if degree > 1 { lowered.append(degree - 1) }
            }
            for degree in lowered { counts[degree] += 1 }
            nodes += lowered.count
        }
        return true
    }
}

/// The way to arcs of given degrees by Kleitman and Wang: every node's arcs come from those that have most to give.
enum KleitmanWang {
    private struct Node: Comparable {
        /// The arcs that are still to leave and to reach the node.
        var outgoing: Int
        var incoming: Int
        let number: Int

        /// The first is the one that is taken first.
        static func < (left: Node, right: Node) -> Bool {
            (right.outgoing, right.incoming, left.number) < (left.outgoing, left.incoming, right.number)
        }
    }

    static func arcs(incoming: [Int], outgoing: [Int]) throws(GeneratorError) -> [(Int, Int)] {
        let count = max(incoming.count, outgoing.count)
        var open = BinaryHeap<Node>(), sources = BinaryHeap<Node>(), arcs: [(Int, Int)] = []
        guard let sumIn = DegreeSequence.sum(incoming), let sumOut = DegreeSequence.sum(outgoing) else {
            throw GeneratorError("a degree cannot be negative", reason: .degrees)
        }
        try GeneratorError.check(
            sumIn == sumOut, reason: .degrees, "\(sumIn) arcs that reach nodes cannot be \(sumOut) that leave them")
        for number in 0..<count {
            let node = Node(
                outgoing: number < outgoing.count ? outgoing[number] : 0,
                incoming: number < incoming.count ? incoming[number] : 0, number: number)
            if node.incoming > 0 { open.insert(node) } else if node.outgoing > 0 { sources.insert(node) }
        }
        while var target = open.popFirst() {
            try GeneratorError.check(
                target.incoming <= open.count + sources.count, reason: .degrees, "no directed graph has these degrees")
            var changed: [Node] = []
            for _ in 0..<target.incoming {
                let isSource = sources.first.map { source in open.first.map { $0.outgoing < source.outgoing } ?? true }
                guard var source = isSource ?? false ? sources.popFirst() : open.popFirst(), source.outgoing > 0 else {
                    throw GeneratorError("no directed graph has these degrees", reason: .degrees)
                }
                arcs.append((source.number, target.number))
                source.outgoing -= 1
                if source.outgoing > 0 || source.incoming > 0 { changed.append(source) }
            }
            for node in changed { if node.incoming > 0 { open.insert(node) } else { sources.insert(node) } }
            target.incoming = 0
            if target.outgoing > 0 { sources.insert(target) }
        }
        return arcs
    }
}
