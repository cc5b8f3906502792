/// Finds a branching of greatest weight: of every node at most one edge that leads to it, and no cycle.
///
/// Every node in turn takes the heaviest edge that leads to it. Where that closes a cycle, the cycle becomes one node: an
/// edge that enters it somewhere now costs what it would replace.
///
/// J. Edmonds, "Optimum branchings", Journal of Research of the National Bureau of Standards 71B (1967), 233–240; R. E.
/// Tarjan, "Finding optimum branchings", Networks 7 (1977), 25–35, https://doi.org/10.1002/net.3230070103
struct OptimumBranching {
    struct Arc {
        let source: Int32
        let target: Int32
        let weight: Double
    }

    private let arcs: [Arc]
    private let count: Int

    // A mergeable heap of the arcs that lead to each node, heaviest on top, of several the first.
    private var keys: [Double]
    private var pending: [Double]
    private var left: [Int32]
    private var right: [Int32]

    init(count: Int, _ arcs: [Arc]) {
        self.arcs = arcs
        self.count = count
        keys = arcs.map(\.weight)
        pending = Array(repeating: 0, count: arcs.count)
        left = Array(repeating: -1, count: arcs.count)
        right = left
    }

    /// The places of the arcs of the branching.
    mutating func solve() -> [Int] {
        var heaps = [Int32](repeating: -1, count: 2 * count)
        for (place, arc) in arcs.enumerated() where arc.source != arc.target {
            heaps[Int(arc.target)] = merge(heaps[Int(arc.target)], Int32(place))
        }
        var trees = UnionFind(count: count), outer = [Int32](repeating: -1, count: 2 * count)
        var chosen = outer, weights = [Double](repeating: 0, count: 2 * count)
        // For a contracted cycle what it is made of, and the part whose arc weighs least.
        var parts = [[Int]](repeating: [], count: 2 * count), lightest = [Int](repeating: -1, count: 2 * count)
        var tops = Array(0..<Int32(2 * count)), next = count
        func top(of node: Int32) -> Int {
            var root = node
            while tops[Int(root)] != root { root = tops[Int(root)] }
            var node = node
            while tops[Int(node)] != root { (tops[Int(node)], node) = (root, tops[Int(node)]) }
            return Int(root)
        }
        var waiting = Array((0..<count).reversed())
        while let node = waiting.popLast() {
            while heaps[node] >= 0, top(of: arcs[Int(heaps[node])].source) == node { heaps[node] = pop(heaps[node]) }
            let best = heaps[node]
            guard best >= 0, keys[Int(best)] > 0 else { continue }
            chosen[node] = best
            weights[node] = keys[Int(best)]
            heaps[node] = pop(best)
            if trees.unite(Int(arcs[Int(best)].source), Int(arcs[Int(best)].target)) { continue }
            var cycle = [node], member = top(of: arcs[Int(best)].source)
            while member != node {
                cycle.append(member)
                member = top(of: arcs[Int(chosen[member])].source)
            }
            let least = cycle.min { weights[$0] < weights[$1] } ?? node
            var heap: Int32 = -1
            for member in cycle {
                add(weights[least] - weights[member], to: heaps[member])
                heap = merge(heap, heaps[member])
                outer[member] = Int32(next)
                tops[member] = Int32(next)
            }
            heaps[next] = heap
            parts[next] = cycle
            lightest[next] = least
            waiting.append(next)
            next += 1
        }
        // From the outside in: an arc that enters a cycle replaces the one to the same part.
        for node in (count..<max(count, next)).reversed() {
            var replaced = lightest[node]
            if chosen[node] >= 0 {
                var part = Int(arcs[Int(chosen[node])].target)
                while Int(outer[part]) != node { part = Int(outer[part]) }
                replaced = part
            }
            chosen[replaced] = chosen[node]
        }
        return chosen[..<count].filter { $0 >= 0 }.map(Int.init).sorted()
    }

    private mutating func add(_ amount: Double, to heap: Int32) {
        guard heap >= 0 else { return }
        keys[Int(heap)] += amount
        pending[Int(heap)] += amount
    }

    private mutating func settle(_ heap: Int32) {
        let amount = pending[Int(heap)]
        guard amount != 0 else { return }
        pending[Int(heap)] = 0
        add(amount, to: left[Int(heap)])
        add(amount, to: right[Int(heap)])
    }

    private mutating func pop(_ heap: Int32) -> Int32 {
        settle(heap)
        return merge(left[Int(heap)], right[Int(heap)])
    }

    /// One skew heap of two.
    private mutating func merge(_ first: Int32, _ second: Int32) -> Int32 {
        var first = first, second = second, path: [Int32] = []
        while first >= 0, second >= 0 {
            if (keys[Int(second)], first) > (keys[Int(first)], second) { swap(&first, &second) }
            settle(first)
            path.append(first)
            first = right[Int(first)]
        }
        var rest = first >= 0 ? first : second
        for heap in path.reversed() {
            right[Int(heap)] = left[Int(heap)]
            left[Int(heap)] = rest
            rest = heap
        }
        return rest
    }
}
