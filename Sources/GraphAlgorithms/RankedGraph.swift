/// A part of a network that is cut into smaller and smaller parts: the searches for cycles work on it.
struct RankedGraph: Sendable {
    /// The network's rank of each node.
    let ranks: [Int32]
    /// By node the nodes to which its edges lead, each once.
    var neighbors: [[Int32]]

    /// The part of some nodes.
    func part(of nodes: [Int32]) -> RankedGraph {
        var numbers = [Int32](repeating: -1, count: ranks.count)
        for (number, node) in nodes.enumerated() { numbers[Int(node)] = Int32(number) }
        return RankedGraph(
            ranks: nodes.map { ranks[Int($0)] },
            neighbors: nodes.map { node in
                neighbors[Int(node)].compactMap { numbers[Int($0)] < 0 ? nil : numbers[Int($0)] }
            })
    }

    /// The same without the edges of a node.
    func removing(node: Int32) -> RankedGraph {
        RankedGraph(
            ranks: ranks,
            neighbors: neighbors.enumerated().map { $0.offset == Int(node) ? [] : $0.element.filter { $0 != node } })
    }

    /// The strongly connected components of at least so many nodes, each in the order of nodes.
    func strongParts(atLeast size: Int) -> [[Int32]] {
        var numbers = [Int32](repeating: 0, count: ranks.count), lows = numbers, next: Int32 = 1
        var isComplete = [Bool](repeating: false, count: ranks.count)
        var pending: [Int32] = [], stack: [(node: Int32, next: Int)] = [], parts: [[Int32]] = []
        for start in 0..<Int32(ranks.count) where numbers[Int(start)] == 0 {
            stack.append((start, 0))
            while let (node, place) = stack.last {
                if numbers[Int(node)] == 0 {
                    numbers[Int(node)] = next
                    lows[Int(node)] = next
                    next += 1
                    pending.append(node)
                }
                if place < neighbors[Int(node)].count {
                    stack[stack.count - 1].next += 1
                    let target = neighbors[Int(node)][place]
                    if numbers[Int(target)] == 0 {
                        stack.append((target, 0))
                    } else if !isComplete[Int(target)] {
                        lows[Int(node)] = min(lows[Int(node)], numbers[Int(target)])
                    }
                    continue
                }
                stack.removeLast()
                if let parent = stack.last?.node { lows[Int(parent)] = min(lows[Int(parent)], lows[Int(node)]) }
                guard lows[Int(node)] == numbers[Int(node)] else { continue }
                var part: [Int32] = []
                repeat {
                    part.append(pending.removeLast())
                    isComplete[Int(part[part.count - 1])] = true
                } while part[part.count - 1] != node
                if part.count >= size { parts.append(part.sorted()) }
            }
        }
        return parts
    }

    /// The biconnected components of at least so many nodes, each in the order of nodes; every edge must be there from
    /// both its ends.
    func biconnectedParts(atLeast size: Int) -> [[Int32]] {
        var numbers = [Int32](repeating: 0, count: ranks.count), lows = numbers, next: Int32 = 1
        var pending: [Int32] = [], stack: [(node: Int32, parent: Int32, next: Int)] = [], parts: [[Int32]] = []
        for start in 0..<Int32(ranks.count) where numbers[Int(start)] == 0 {
            stack.append((start, -1, 0))
            while let (node, parent, place) = stack.last {
                if numbers[Int(node)] == 0 {
                    numbers[Int(node)] = next
                    lows[Int(node)] = next
                    next += 1
                    pending.append(node)
                }
                if place < neighbors[Int(node)].count {
                    stack[stack.count - 1].next += 1
                    let target = neighbors[Int(node)][place]
                    if numbers[Int(target)] == 0 {
                        stack.append((target, node, 0))
                    } else if target != parent {
                        lows[Int(node)] = min(lows[Int(node)], numbers[Int(target)])
                    }
                    continue
                }
                stack.removeLast()
                guard parent >= 0 else {
                    pending.removeAll()
                    continue
                }
                lows[Int(parent)] = min(lows[Int(parent)], lows[Int(node)])
                guard lows[Int(node)] >= numbers[Int(parent)] else { continue }
                var part = [parent]
                repeat { part.append(pending.removeLast()) } while part[part.count - 1] != node
                if part.count >= size { parts.append(part.sorted()) }
            }
        }
        return parts
    }
}
