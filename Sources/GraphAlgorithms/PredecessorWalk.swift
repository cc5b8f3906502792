/// All paths to a node along lists of the nodes that may come before each, one at a time.
///
/// It walks back in depth without meeting a node twice; the stack is an array.
struct PredecessorWalk: IteratorProtocol {
    private let predecessors: [[Int32]]
    private let sources: Set<Int32>
    private var isOnPath: Set<Int32>
    private var stack: [(rank: Int32, next: Int)]
    /// Whether the path from the node on top of the stack was just given out.
    private var isShown = false

    init(to target: Int32, from sources: [Int32], _ predecessors: [[Int32]]) {
        self.predecessors = predecessors
        self.sources = Set(sources)
        isOnPath = [target]
        stack = [(target, 0)]
    }

    mutating func next() -> [Int32]? {
        while let (rank, place) = stack.last {
            if place == 0, !isShown, sources.contains(rank) {
                isShown = true
                return stack.reversed().map(\.rank)
            }
            isShown = false
            guard place < predecessors[Int(rank)].count else {
                isOnPath.remove(rank)
                stack.removeLast()
                continue
            }
            stack[stack.count - 1].next += 1
            let previous = predecessors[Int(rank)][place]
            if isOnPath.insert(previous).inserted { stack.append((previous, 0)) }
        }
        return nil
    }
}
