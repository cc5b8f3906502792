/// For every node of a drawing without crossings the edges round it.
///
/// An edge is two halves, one after the other, which lead there and back.
package struct PlanarRotation: Sendable {
    /// By half the node to which it leads.
    package private(set) var targets: [Int32] = []
    /// By half the next one round the same node, clockwise and counter-clockwise.
    package private(set) var clockwise: [Int32] = []
    package private(set) var counterclockwise: [Int32] = []
    /// By node the first half, -1 where it has no edges.
    package private(set) var first: [Int32]

    package var nodeCount: Int { first.count }

    init(nodeCount: Int) { first = Array(repeating: -1, count: nodeCount) }

    /// The node from which a half leads.
    package func source(of half: Int32) -> Int32 { targets[Int(half ^ 1)] }

    /// The half after another along a face, which lies on their right.
    package func nextOnFace(_ half: Int32) -> Int32 { counterclockwise[Int(half ^ 1)] }

    /// The halves round a node, clockwise.
    package func halves(around node: Int) -> [Int32] {
        guard first[node] >= 0 else { return [] }
        var halves = [first[node]]
        while true {
            let next = clockwise[Int(halves[halves.count - 1])]
            if next == first[node] { return halves }
            halves.append(next)
        }
    }

    /// Makes the two halves of an edge, which must then be inserted.
    ///
    /// - Returns: The half that leads from the first node to the second.
    @discardableResult
    package mutating func addEdge(_ source: Int32, _ target: Int32) -> Int32 {
        let half = Int32(targets.count)
        targets += [target, source]
        clockwise += [half, half + 1]
        counterclockwise += [half, half + 1]
        return half
    }

    /// Inserts a half clockwise after another, or as its node's only one for -1.
    package mutating func insert(_ half: Int32, after other: Int32) {
        guard other >= 0 else { return setOnly(half) }
        link(half, between: other, and: clockwise[Int(other)])
    }

    /// Inserts a half clockwise before another, which makes it the first if that was.
    package mutating func insert(_ half: Int32, before other: Int32) {
        guard other >= 0 else { return setOnly(half) }
        link(half, between: counterclockwise[Int(other)], and: other)
        let node = Int(source(of: half))
        if first[node] == other { first[node] = half }
    }

    /// Inserts a half as its node's first.
    package mutating func insertFirst(_ half: Int32) { insert(half, before: first[Int(source(of: half))]) }

    private mutating func setOnly(_ half: Int32) { first[Int(source(of: half))] = half }

    private mutating func link(_ half: Int32, between left: Int32, and right: Int32) {
        counterclockwise[Int(half)] = left
        clockwise[Int(half)] = right
        clockwise[Int(left)] = half
        counterclockwise[Int(right)] = half
    }
}
