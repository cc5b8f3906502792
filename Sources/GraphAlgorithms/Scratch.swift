import GraphModel

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Memory that a kernel works in: like an array, but without the check of every index in release builds, which the
/// inner loops of searches would spend a third of their time on.
///
/// Indices must be right by construction: ranks below the number of nodes, entries below the number of entries.
struct Scratch<Element: BitwiseCopyable>: ~Copyable {
    let base: UnsafeMutablePointer<Element>
    let count: Int
    private let isFromC: Bool

    init(repeating element: Element, count: Int) {
        base = .allocate(capacity: count)
        base.initialize(repeating: element, count: count)
        self.count = count
        isFromC = false
    }

    /// Memory in which nothing stands yet; every element must be set before it is read.
    init(capacity: Int) {
        base = .allocate(capacity: capacity)
        count = capacity
        isFromC = false
    }

    /// Memory of zeros, which must stand for an element; what is not used of much memory costs nothing.
    init(zeroed capacity: Int) {
        count = capacity
        guard let memory = calloc(max(capacity, 1), MemoryLayout<Element>.stride) else { fatalError("out of memory") }
        base = memory.bindMemory(to: Element.self, capacity: capacity)
        isFromC = true
    }

    init(_ elements: [Element]) {
        count = elements.count
        base = .allocate(capacity: count)
        isFromC = false
        elements.withUnsafeBufferPointer { elements in
            if let first = elements.baseAddress { base.initialize(from: first, count: elements.count) }
        }
    }

    deinit { if isFromC { free(base) } else { base.deallocate() } }

    subscript(index: Int) -> Element {
        @inline(__always) get {
            assert(index >= 0 && index < count, "an index that is right by construction is wrong")
            return base[index]
        }
        @inline(__always) nonmutating set {
            assert(index >= 0 && index < count, "an index that is right by construction is wrong")
            base[index] = newValue
        }
    }

    subscript(rank: Int32) -> Element {
        @inline(__always) get { self[Int(rank)] }
        @inline(__always) nonmutating set { self[Int(rank)] = newValue }
    }

    func fill(_ element: Element) { base.update(repeating: element, count: count) }

    /// The elements at the front as an array.
    func array(_ count: Int? = nil) -> [Element] { Array(UnsafeBufferPointer(start: base, count: count ?? self.count)) }
}

/// The rows of a network for inner loops: the same arrays, without the check of every index in release builds.
///
/// Valid only inside of the `withRows` that lends it.
struct RowPointers {
    let count: Int
    let offsets: UnsafePointer<Int32>
    let targets: UnsafePointer<Int32>

    @inline(__always)
    func range(of rank: Int32) -> Range<Int> { range(of: Int(rank)) }

    @inline(__always)
    func range(of rank: Int) -> Range<Int> {
        assert(rank >= 0 && rank < count, "a rank that is right by construction is wrong")
        return Range(uncheckedBounds: (Int(offsets[rank]), Int(offsets[rank + 1])))
    }

    @inline(__always)
    func degree(of rank: Int) -> Int { Int(offsets[rank + 1] - offsets[rank]) }

    /// Lends the pointers into two arrays.
    @inline(__always)
    static func with<Result>(
        _ offsets: [Int32], _ targets: [Int32], _ body: (RowPointers) throws -> Result
    ) rethrows -> Result {
        try offsets.withUnsafeBufferPointer { offsets in
            try targets.withUnsafeBufferPointer { targets in
                // An empty array may have no address; nothing is read through this one.
                let none = UnsafePointer<Int32>(bitPattern: MemoryLayout<Int32>.alignment)
                guard let first = offsets.baseAddress, let target = targets.baseAddress ?? none else {
                    preconditionFailure("rows have at least one offset")
                }
                return try body(RowPointers(count: offsets.count - 1, offsets: first, targets: target))
            }
        }
    }
}

/// The rows of some nodes to which a search comes one after the other.
///
/// Rows lie in memory as if by chance, and most of a plain search is waiting for them. They are asked for several at a
/// time instead, so that the waits overlap.
struct RowBatch: ~Copyable {
    /// The rows that are asked for at a time; fewer make for more waiting, and many more would push each other out.
    static let limit = 32

    private let bounds = Scratch<Int32>(repeating: 0, count: 2 * limit + 1)

    /// Asks for the rows of at most ``limit`` nodes, and for what belongs to their entries.
    @inline(__always)
    func load(
        _ nodes: UnsafePointer<Int32>, count: Int, of rows: RowPointers, weights: UnsafePointer<Double>? = nil
    ) {
        assert(count <= Self.limit, "a batch is too long")
        for place in 0..<count {
            bounds[2 * place] = rows.offsets[Int(nodes[place])]
            bounds[2 * place + 1] = rows.offsets[Int(nodes[place]) + 1]
        }
        var touched: Int32 = 0
        for place in 0..<count where bounds[2 * place] < bounds[2 * place + 1] {
            touched &+= rows.targets[Int(bounds[2 * place])] &+ rows.targets[Int(bounds[2 * place + 1]) - 1]
        }
        if let weights {
            var sum: UInt64 = 0
            for place in 0..<count {
                for entry in stride(from: Int(bounds[2 * place]), to: Int(bounds[2 * place + 1]), by: 8) {
                    sum &+= weights[entry].bitPattern
                }
            }
            touched &+= Int32(truncatingIfNeeded: sum)
        }
        // What nobody uses would not be read.
        bounds[2 * Self.limit] = touched
    }

    /// The entries of the node at a place of the batch.
    @inline(__always)
    subscript(place: Int) -> Range<Int> {
        Range(uncheckedBounds: (Int(bounds[2 * place]), Int(bounds[2 * place + 1])))
    }
}

extension Topology.Side {
    /// Lends the rows to an inner loop.
    @inline(__always)
    func withRows<Result>(_ body: (RowPointers) throws -> Result) rethrows -> Result {
        try RowPointers.with(offsets, targets, body)
    }
}
