import GraphAlgorithms

/// Places on a grid for the nodes of an embedding, so that straight edges do not cross.
///
/// Edges are added until every face but the largest is a triangle; then the nodes are put on top of one another in an order in
/// which each has the nodes below it side by side on the rim of what there is, and what it covers is moved apart.
///
/// M. Chrobak, T. H. Payne, "A linear-time algorithm for drawing a planar graph on a grid", Information Processing Letters
/// 54 (1995), 241–246, https://doi.org/10.1016/0020-0190(95)00020-D; the order after H. de Fraysseix, J. Pach, R. Pollack,
/// "How to draw a planar graph on a grid", Combinatorica 10 (1990), 41–51, https://doi.org/10.1007/BF02122694
struct PlanarGrid {
    private var rotation: PlanarRotation
    private var known: Set<SIMD2<Int32>> = []
    /// The largest face: its nodes with the face on their right.
    private var outerFace: [Int32] = []

    private var count: Int { rotation.nodeCount }

    init(_ rotation: PlanarRotation) {
        self.rotation = rotation
        guard count > 3 else { return }
        for half in stride(from: 0, to: Int32(rotation.targets.count), by: 2) { noteEdge(of: half) }
        joinParts()
        triangulate()
    }

    func points() -> [SIMD2<Double>] {
        guard count > 3 else { return Array([SIMD2(0, 0), SIMD2(2, 0), SIMD2(1, 1)].prefix(count)) }
        return place(CanonicalOrder(rotation, outerFace: outerFace).steps)
    }

    // MARK: Edges

    private mutating func noteEdge(of half: Int32) {
        let source = rotation.source(of: half), target = rotation.targets[Int(half)]
        known.insert(SIMD2(min(source, target), max(source, target)))
    }

    private func hasEdge(_ first: Int32, _ second: Int32) -> Bool {
        known.contains(SIMD2(min(first, second), max(first, second)))
    }

    /// Adds an edge inside a face over the corner between two halves that follow one another on it.
    ///
    /// - Returns: The half that leads past the corner.
    private mutating func cutCorner(_ before: Int32, _ after: Int32) -> Int32 {
        let half = rotation.addEdge(rotation.source(of: before), rotation.targets[Int(after)])
        rotation.insert(half, after: before)
        rotation.insert(half ^ 1, before: after ^ 1)
        noteEdge(of: half)
        return half
    }

    private mutating func joinParts() {
        var isKnown = [Bool](repeating: false, count: count), last: Int32 = -1
        for start in 0..<count where !isKnown[start] {
            var stack = [start]
            isKnown[start] = true
            while let node = stack.popLast() {
                for half in rotation.halves(around: node) {
                    let target = Int(rotation.targets[Int(half)])
                    if !isKnown[target] {
                        isKnown[target] = true
                        stack.append(target)
                    }
                }
            }
            if last >= 0 {
                let half = rotation.addEdge(last, Int32(start))
                rotation.insertFirst(half)
                rotation.insertFirst(half ^ 1)
                noteEdge(of: half)
            }
            last = Int32(start)
        }
    }

    // MARK: Triangles

    private mutating func triangulate() {
        var isCounted = [Bool](repeating: false, count: rotation.targets.count)
        var starts: [Int32] = [], faceOfNode = [Int](repeating: -1, count: count), outer = 0
        for node in 0..<count {
            for half in rotation.halves(around: node) where !isCounted[Int(half)] {
                let face = separate(half, face: starts.count, &faceOfNode, &isCounted)
                if face.count > outerFace.count { (outerFace, outer) = (face, starts.count) }
                starts.append(half)
            }
        }
        for (face, start) in starts.enumerated() where face != outer { fill(start) }
    }

    /// Goes round a face, and where it comes to a node for the second time leaves it out by a new edge.
    ///
    /// - Returns: The nodes of the face, each once.
    private mutating func separate(
        _ start: Int32, face: Int, _ faceOfNode: inout [Int], _ isCounted: inout [Bool]
    ) -> [Int32] {
        func count(_ half: Int32, _ isCounted: inout [Bool]) {
            while isCounted.count <= Int(half) { isCounted.append(false) }
            isCounted[Int(half)] = true
        }
        var nodes = [rotation.source(of: start)]
        faceOfNode[Int(nodes[0])] = face
        count(start, &isCounted)
        var half = start, next = rotation.nextOnFace(start)
        while next != start {
            let node = rotation.targets[Int(half)]
            if faceOfNode[Int(node)] == face {
                let passing = cutCorner(half, next)
                // The triangle behind the new edge is a face already.
                count(next, &isCounted)
                count(passing ^ 1, &isCounted)
                half = passing
            } else {
                faceOfNode[Int(node)] = face
                nodes.append(node)
                half = next
            }
            next = rotation.nextOnFace(half)
            count(half, &isCounted)
        }
        return nodes
    }

    /// Divides a face into triangles.
    private mutating func fill(_ start: Int32) {
        var half = start, next = rotation.nextOnFace(half), afterNext = rotation.nextOnFace(next)
        guard rotation.source(of: half) != rotation.targets[Int(next)] else { return }
        while rotation.targets[Int(afterNext)] != rotation.source(of: half) {
            // Two nodes that are joined on the other side of the face must not be once more.
            half =
                hasEdge(rotation.source(of: half), rotation.targets[Int(next)]) ? next : cutCorner(half, next)
            next = afterNext
            afterNext = rotation.nextOnFace(next)
        }
    }

    // MARK: Places

    private func place(_ steps: [CanonicalOrder.Step]) -> [SIMD2<Double>] {
        // A tree in which the left child stands below its parent and the right one beside it, offsets being relative to it.
        var left = [Int32](repeating: -1, count: count), right = left
        var offsets = [Int](repeating: 0, count: count), heights = offsets
        let base = (Int(steps[0].node), Int(steps[1].node), Int(steps[2].node))
        (offsets[base.1], offsets[base.2], heights[base.2]) = (1, 1, 1)
        right[base.0] = Int32(base.2)
        right[base.2] = Int32(base.1)
        for step in steps[3...] {
            let node = Int(step.node), rim = step.rim.map { Int($0) }
            let first = rim[0], second = rim[1], last = rim[rim.count - 1], beforeLast = rim[rim.count - 2]
            offsets[second] += 1
            offsets[last] += 1
            let width = rim.dropFirst().reduce(0) { $0 + offsets[$1] }
            offsets[node] = (width + heights[last] - heights[first]) / 2
            heights[node] = (width + heights[last] + heights[first]) / 2
            offsets[last] = width - offsets[node]
            right[first] = Int32(node)
            right[node] = Int32(last)
            if rim.count > 2 {
                offsets[second] -= offsets[node]
                left[node] = Int32(second)
                right[beforeLast] = -1
            }
        }
        var points = [SIMD2<Double>](repeating: .zero, count: count), stack = [base.0]
        while let node = stack.popLast() {
            for child in [left[node], right[node]] where child >= 0 {
                points[Int(child)] = SIMD2(points[node].x + Double(offsets[Int(child)]), Double(heights[Int(child)]))
                stack.append(Int(child))
            }
        }
        return points
    }
}

/// An order of the nodes of an embedding whose inner faces are triangles: each node has those before it that are its
/// neighbours side by side on the rim of what they make.
struct CanonicalOrder {
    struct Step {
        let node: Int32
        /// The part of the rim that the node covers, from its left neighbour to its right one.
        let rim: [Int32]
    }

    private(set) var steps: [Step] = []

    private let rotation: PlanarRotation
    private let base: (Int32, Int32)
    /// The neighbours on the rim, towards the first node at the bottom and away from it, -1 for none.
    private var rimBefore: [Int32]
    private var rimAfter: [Int32]
    private var isTaken: [Bool]
    /// How many neighbours of a node on the rim are on the rim too, beside those next to it.
    private var chords: [Int32]
    private var isReady: [Bool]
    private var ready: [Int32] = []

    /// - Parameter outerFace: Its nodes; the first two will be at the bottom.
    init(_ rotation: PlanarRotation, outerFace: [Int32]) {
        let count = rotation.nodeCount
        self.rotation = rotation
        base = (outerFace[0], outerFace[1])
        rimBefore = Array(repeating: -1, count: count)
        rimAfter = rimBefore
        isTaken = Array(repeating: false, count: count)
        chords = Array(repeating: 0, count: count)
        isReady = isTaken
        for (node, next) in zip(outerFace.dropFirst(), outerFace.dropFirst(2) + [base.0]) {
            rimBefore[Int(node)] = next
            rimAfter[Int(next)] = node
        }
        for node in outerFace { chords[Int(node)] = chordCount(of: node) }
        for node in outerFace { offer(node) }
        takeAll()
    }

    private func isOnRim(_ node: Int32) -> Bool {
        !isTaken[Int(node)] && (rimBefore[Int(node)] >= 0 || node == base.0)
    }

    private func isNextOnRim(_ node: Int32, _ other: Int32) -> Bool {
        rimBefore[Int(node)] == other || rimAfter[Int(node)] == other
    }

    private func chordCount(of node: Int32) -> Int32 {
        rotation.halves(around: Int(node)).reduce(0) {
            let other = rotation.targets[Int($1)]
            return isOnRim(other) && !isNextOnRim(node, other) ? $0 + 1 : $0
        }
    }

    /// Lets a node be taken if it has no chord.
    private mutating func offer(_ node: Int32) {
        guard chords[Int(node)] == 0, node != base.0, node != base.1, !isReady[Int(node)] else { return }
        isReady[Int(node)] = true
        ready.append(node)
    }

    private mutating func addChord(to node: Int32) {
        chords[Int(node)] += 1
        isReady[Int(node)] = false
    }

    private mutating func removeChord(from node: Int32) {
        chords[Int(node)] -= 1
        offer(node)
    }

    private mutating func takeAll() {
        var isFresh = [Bool](repeating: false, count: isTaken.count)
        while let node = ready.popLast() {
            guard isReady[Int(node)], !isTaken[Int(node)] else { continue }
            isTaken[Int(node)] = true
            let left = rimBefore[Int(node)], right = rimAfter[Int(node)]
            // What is between its neighbours on the rim comes onto it.
            let halves = rotation.halves(around: Int(node))
            guard var half = halves.first(where: { rotation.targets[Int($0)] == left }) else { break }
            var rim = [left]
            while rim[rim.count - 1] != right {
                half = rotation.counterclockwise[Int(half)]
                let next = rotation.targets[Int(half)], last = rim[rim.count - 1]
                rimAfter[Int(last)] = next
                rimBefore[Int(next)] = last
                rim.append(next)
            }
            steps.append(Step(node: node, rim: rim))
            if rim.count == 2 {
                removeChord(from: left)
                removeChord(from: right)
                continue
            }
            let fresh = rim.dropFirst().dropLast()
            for new in fresh { isFresh[Int(new)] = true }
            for new in fresh {
                for half in rotation.halves(around: Int(new)) {
                    let other = rotation.targets[Int(half)]
                    guard isOnRim(other), !isNextOnRim(new, other) else { continue }
                    chords[Int(new)] += 1
                    if !isFresh[Int(other)] { addChord(to: other) }
                }
            }
            for new in fresh {
                isFresh[Int(new)] = false
                offer(new)
            }
        }
        steps = [Step(node: base.0, rim: []), Step(node: base.1, rim: [])] + steps.reversed()
    }
}
