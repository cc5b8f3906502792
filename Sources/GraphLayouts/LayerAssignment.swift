import GraphAlgorithms

/// The nodes of a directed network in layers, edges leading from layer to later layer once some are turned round: of all such
/// layers those in which edges are shortest in sum.
///
/// How long edges are in sum is what a flow costs at least in which every node takes in as much more than it gives as edges
/// lead to it more than from it, and the layers are the prices of what flows at the nodes.
///
/// E. R. Gansner, E. Koutsofios, S. C. North, K.-P. Vo, "A technique for drawing directed graphs", IEEE Transactions on
/// Software Engineering 19 (1993), 214–230, https://doi.org/10.1109/32.221135
struct LayerAssignment {
    /// The layer of each node.
    private(set) var layers: [Int]
    /// By edge whether it is turned round.
    private(set) var isReversed: [Bool]

    /// The edges between groups, once they are turned round.
    private var arcs: [(source: Int, target: Int, weight: Double)] = []

    /// - Parameters:
    ///   - count: The number of nodes.
    ///   - edges: Pairs of nodes, none with itself, and how many edges each stands for.
    ///   - groups: By node the first node of those that are to be in the same layer.
    ///   - wishes: By node the layer in which it stays where no edge gets longer by it; empty where none has one.
    init(
        count: Int, edges: [(source: Int, target: Int, weight: Double)], groups: [Int], wishes: [Int?] = []
    ) {
        layers = Array(repeating: 0, count: count)
        isReversed = Array(repeating: false, count: edges.count)
        let ends = edges.map { (source: groups[$0.source], target: groups[$0.target]) }
        if !wishes.isEmpty {
            for (edge, (source, target, _)) in edges.enumerated() {
                guard let from = wishes[source], let to = wishes[target] else { continue }
                isReversed[edge] = from > to
            }
        }
        turnRound(ends)
        for (edge, (source, target)) in ends.enumerated() where source != target {
            arcs.append(
                isReversed[edge] ? (target, source, edges[edge].weight) : (source, target, edges[edge].weight))
        }
        shorten(wishes)
        if wishes.isEmpty { balance(groups) }
        for node in layers.indices { layers[node] = layers[groups[node]] }
    }

    /// Turns round the edges that close a cycle in a depth-first search, which begins where no edge leads to.
    private mutating func turnRound(_ edges: [(source: Int, target: Int)]) {
        var outgoing = [[Int]](repeating: [], count: layers.count), inDegrees = layers
        for (edge, (source, target)) in edges.enumerated() where source != target {
            outgoing[isReversed[edge] ? target : source].append(edge)
            inDegrees[isReversed[edge] ? source : target] += 1
        }
        var state = [UInt8](repeating: 0, count: layers.count)
        for start in layers.indices.filter({ inDegrees[$0] == 0 }) + Array(layers.indices) where state[start] == 0 {
            var stack = [(node: start, next: 0)]
            state[start] = 1
            while let (node, next) = stack.last {
                guard next < outgoing[node].count else {
                    state[node] = 2
                    stack.removeLast()
                    continue
                }
                stack[stack.count - 1].next += 1
                let edge = outgoing[node][next], target = isReversed[edge] ? edges[edge].source : edges[edge].target
                if state[target] == 1 {
                    isReversed[edge].toggle()
                } else if state[target] == 0 {
                    state[target] = 1
                    stack.append((target, 0))
                }
            }
        }
    }

    private mutating func shorten(_ wishes: [Int?]) {
        // A wish may cost up to one unit of flow; an edge weighs more than all wishes together.
        let anchor = layers.count, wished = wishes.indices.filter { wishes[$0] != nil }
        let scale = wished.isEmpty ? 1 : Double(2 * wished.count + 1)
        var demands = [Double](repeating: 0, count: layers.count + 1)
        for arc in arcs {
            demands[arc.source] -= arc.weight * scale
            demands[arc.target] += arc.weight * scale
        }
        var simplex = NetworkSimplex(demands: demands), parts = UnionFind(count: layers.count + 1)
        for arc in arcs {
            simplex.append(from: Int32(arc.source), to: Int32(arc.target), capacity: .infinity, weight: -1)
            parts.unite(arc.source, arc.target)
        }
        for node in wished {
            let layer = Double(wishes[node] ?? 0)
            simplex.append(from: Int32(anchor), to: Int32(node), capacity: 1, weight: -layer)
            simplex.append(from: Int32(node), to: Int32(anchor), capacity: 1, weight: layer)
            parts.unite(node, anchor)
        }
        // Without cycles there is such a flow, and one of least cost.
        _ = simplex.solve()
        let potentials = simplex.potentials
        // What a unit costs is known but for a number for each part: each begins in the first layer.
        var first = [Double](repeating: .infinity, count: layers.count + 1)
        for node in layers.indices {
            let part = parts.find(node)
            first[part] = min(first[part], potentials[node])
        }
        for node in layers.indices { layers[node] = Int(potentials[node] - first[parts.find(node)]) }
    }

    /// Moves nodes with as many edges to them as from them, which may be in several layers, to the one with the fewest nodes.
    private mutating func balance(_ groups: [Int]) {
        var crowd = [Int](repeating: 0, count: (layers.max() ?? 0) + 1),
            members = [Int](repeating: 0, count: layers.count)
        for group in groups { members[group] += 1 }
        for node in layers.indices { crowd[layers[node]] += members[node] }
        var excess = [Double](repeating: 0, count: layers.count)
        var incident = [[Int]](repeating: [], count: layers.count)
        for (number, arc) in arcs.enumerated() {
            excess[arc.source] -= arc.weight
            excess[arc.target] += arc.weight
            incident[arc.source].append(number)
            incident[arc.target].append(number)
        }
        for node in layers.indices where excess[node] == 0 && !incident[node].isEmpty {
            var low = 0, high = crowd.count - 1
            for number in incident[node] {
                let arc = arcs[number]
                if arc.source == node {
                    high = min(high, layers[arc.target] - 1)
                } else {
                    low = max(low, layers[arc.source] + 1)
                }
            }
            guard low < high else { continue }
            let own = layers[node]
            crowd[own] -= members[node]
            let best = (low...high).min { (crowd[$0], abs($0 - own)) < (crowd[$1], abs($1 - own)) } ?? own
            layers[node] = best
            crowd[best] += members[node]
        }
    }
}
