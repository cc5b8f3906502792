/// The nodes of a directed network in layers, edges leading from layer to later layer once some are turned round.
struct LayerAssignment {
    /// The layer of each node.
    private(set) var layers: [Int]
    /// By edge whether it is turned round.
    private(set) var isReversed: [Bool]

    /// - Parameters:
    ///   - count: The number of nodes.
    ///   - edges: Pairs of nodes, none with itself.
    init(count: Int, edges: [(source: Int, target: Int)]) {
        layers = Array(repeating: 0, count: count)
        isReversed = Array(repeating: false, count: edges.count)
        var outgoing = [[Int]](repeating: [], count: count), inDegrees = layers
        for (edge, (source, target)) in edges.enumerated() {
            outgoing[source].append(edge)
            inDegrees[target] += 1
        }
        // The edges that close a cycle in a depth-first search, which begins where no edge leads to.
        var state = [UInt8](repeating: 0, count: count)
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
                let edge = outgoing[node][next], target = edges[edge].target
                if state[target] == 1 {
                    isReversed[edge] = true
                } else if state[target] == 0 {
                    state[target] = 1
                    stack.append((target, 0))
                }
            }
        }
        var following = [[Int]](repeating: [], count: count), preceding = following
        for (edge, (source, target)) in edges.enumerated() {
            let (from, to) = isReversed[edge] ? (target, source) : (source, target)
            following[from].append(to)
            preceding[to].append(from)
        }
        let order = descend(following, preceding)
        tighten(order, following, preceding)
    }

    /// Puts every node as early as it goes.
    ///
    /// - Returns: The nodes, those that edges come from before those that they lead to.
    private mutating func descend(_ following: [[Int]], _ preceding: [[Int]]) -> [Int] {
        var open = preceding.map(\.count), order = open.indices.filter { open[$0] == 0 }, head = 0
        while head < order.count {
            let node = order[head]
            head += 1
            for next in following[node] {
                layers[next] = max(layers[next], layers[node] + 1)
                open[next] -= 1
                if open[next] == 0 { order.append(next) }
            }
        }
        return order
    }

    /// Makes edges shorter: a node, or what hangs together by edges of the least length, goes where most of its edges
    /// would have it, as long as that is possible.
    private mutating func tighten(_ order: [Int], _ following: [[Int]], _ preceding: [[Int]]) {
        for _ in 0..<50 {
            var hasMoved = false
            for node in order.reversed() where following[node].count > preceding[node].count {
                let latest = following[node].reduce(Int.max) { min($0, layers[$1]) } - 1
                if latest > layers[node] {
                    layers[node] = latest
                    hasMoved = true
                }
            }
            for node in order where preceding[node].count > following[node].count {
                let earliest = preceding[node].reduce(Int.min) { max($0, layers[$1]) } + 1
                if earliest < layers[node] {
                    layers[node] = earliest
                    hasMoved = true
                }
            }
            if !hasMoved, !moveTightParts(following, preceding) { break }
        }
        let first = layers.min() ?? 0
        for node in layers.indices { layers[node] -= first }
    }

    /// Moves parts that hang together by edges of the least length towards where more edges lead from them.
    private mutating func moveTightParts(_ following: [[Int]], _ preceding: [[Int]]) -> Bool {
        var parts = [Int](repeating: -1, count: layers.count), hasMoved = false, part = 0
        for start in layers.indices where parts[start] < 0 {
            var members = [start], head = 0
            parts[start] = part
            var later = 0, earlier = 0, roomLater = Int.max, roomEarlier = Int.max
            while head < members.count {
                let node = members[head]
                head += 1
                for next in following[node] where layers[next] - layers[node] == 1 && parts[next] < 0 {
                    parts[next] = part
                    members.append(next)
                }
                for next in preceding[node] where layers[node] - layers[next] == 1 && parts[next] < 0 {
                    parts[next] = part
                    members.append(next)
                }
            }
            for node in members {
                for next in following[node] where parts[next] != part {
                    later += 1
                    roomLater = min(roomLater, layers[next] - layers[node] - 1)
                }
                for next in preceding[node] where parts[next] != part {
                    earlier += 1
                    roomEarlier = min(roomEarlier, layers[node] - layers[next] - 1)
                }
            }
            let move = later > earlier ? roomLater : earlier > later ? -roomEarlier : 0
            if move != 0 {
                for node in members { layers[node] += move }
                hasMoved = true
            }
            part += 1
        }
        return hasMoved
    }
}
