/// Disjoint sets that can be united, over the numbers below a count.
///
/// ```swift
/// var sets = UnionFind(count: 4)
/// sets.unite(0, 1)         // true
/// sets.areUnited(0, 1)     // true
/// sets.unite(1, 0)         // false: they were one already
/// sets.setCount            // 3
/// ```
///
/// R. E. Tarjan, J. van Leeuwen, "Worst-case analysis of set union algorithms", Journal of the ACM 31 (2), 1984,
/// https://doi.org/10.1145/62.2160
public struct UnionFind: Sendable {
    /// The parent of each member; of a root, less than nothing, minus the size of its set.
    private var parents: [Int32]

    /// How many sets there are.
    public private(set) var setCount: Int

    /// Every number below `count` in a set of its own.
    public init(count: Int) {
        precondition(count >= 0, "the number of members cannot be negative")
        parents = [Int32](repeating: -1, count: count)
        setCount = count
    }

    /// How many members there are in all sets.
    public var count: Int { parents.count }

    /// The member that stands for the set of a member.
    ///
    /// - Complexity: O(α(*n*)) amortised, where *n* is the number of members and α the inverse Ackermann function.
    public mutating func find(_ member: Int) -> Int {
        precondition(0..<count ~= member, "a member must be below the count")
        return parents.withUnsafeMutableBufferPointer { parents in
            var member = member
            while parents[member] >= 0 {
                let parent = Int(parents[member])
                if parents[parent] >= 0 { parents[member] = parents[parent] }
                member = parent
            }
            return member
        }
    }

    /// Makes one set of the sets of two members.
    ///
    /// - Returns: Whether they were two.
    /// - Complexity: O(α(*n*)) amortised, where *n* is the number of members and α the inverse Ackermann function.
    @discardableResult public mutating func unite(_ first: Int, _ second: Int) -> Bool {
        var root = find(first), other = find(second)
        guard root != other else { return false }
        if parents[root] > parents[other] { swap(&root, &other) }
        parents[root] += parents[other]
        parents[other] = Int32(root)
        setCount -= 1
        return true
    }

    /// Whether two members are in one set.
    ///
    /// - Complexity: O(α(*n*)) amortised, where *n* is the number of members and α the inverse Ackermann function.
    public mutating func areUnited(_ first: Int, _ second: Int) -> Bool { find(first) == find(second) }

    /// The members of each set, sets in the order of their least members.
    ///
    /// - Complexity: O(*n*), where *n* is the number of members.
    public mutating func sets() -> [[Int]] {
        var places = [Int](repeating: -1, count: count), sets: [[Int]] = []
        for member in 0..<count {
            let root = find(member)
            if places[root] < 0 {
                places[root] = sets.count
                sets.append([])
            }
            sets[places[root]].append(member)
        }
        return sets
    }
}
