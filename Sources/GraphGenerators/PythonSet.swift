/// A set that iterates in the order of a CPython set: by the places that hashes get in its table.
///
/// Some of networkx's random graphs take their edges from such a set, so that the order is part of the result.
struct PythonSet<Element: PythonHashable> {
    private enum Slot {
        case empty
        case removed
        case taken(Element, hash: Int)
    }

    private var slots = [Slot](repeating: .empty, count: 8)
    private var filled = 0
    private var finger = 0
    private(set) var count = 0

    private var mask: Int { slots.count - 1 }

    func contains(_ element: Element) -> Bool {
        var removed: Int?
        if case .taken = slots[place(of: element, hash: element.pythonHash, removed: &removed)] { return true }
        return false
    }

    mutating func insert(_ element: Element) {
        let hash = element.pythonHash
        var removed: Int?
        let place = place(of: element, hash: hash, removed: &removed)
        guard case .empty = slots[place] else { return }
        count += 1
        // CPython takes the last place on its way from which something was removed.
        if let removed {
            slots[removed] = .taken(element, hash: hash)
            return
        }
        slots[place] = .taken(element, hash: hash)
        filled += 1
        if filled * 5 >= mask * 3 { grow(beyond: count > 50_000 ? count * 2 : count * 4) }
    }

    /// Takes the element after the one that was taken last, by place in the table; `nil` from an empty set.
    mutating func popFirst() -> Element? {
        guard count > 0 else { return nil }
        var place = finger & mask
        while true {
            if case .taken(let element, _) = slots[place] {
                slots[place] = .removed
                count -= 1
                finger = place + 1
                return element
            }
            place = (place + 1) & mask
        }
    }

    /// Where the element is, or the first empty slot on its way; and the last slot before it that was emptied.
    private func place(of element: Element, hash: Int, removed: inout Int?) -> Int {
        var start = hash & mask, perturbation = UInt(bitPattern: hash)
        while true {
            for place in start...(start + 9 <= mask ? start + 9 : start) {
                switch slots[place] {
                case .empty: return place
                case .removed: removed = place
                case .taken(let other, let otherHash): if otherHash == hash && other == element { return place }
                }
            }
            perturbation >>= 5
            start = Int(truncatingIfNeeded: UInt(start) &* 5 &+ 1 &+ perturbation) & mask
        }
    }

    private mutating func grow(beyond needed: Int) {
        var size = 8
        while size <= needed { size *= 2 }
        let old = slots
        slots = Array(repeating: .empty, count: size)
        filled = count
        for case .taken(let element, let hash) in old {
            var removed: Int?
            slots[place(of: element, hash: hash, removed: &removed)] = .taken(element, hash: hash)
        }
    }
}

extension PythonSet {
    init(_ elements: some Sequence<Element>) {
        for element in elements { insert(element) }
    }

    /// The elements in the order of the table.
    var elements: [Element] {
        slots.compactMap { slot in
            if case .taken(let element, _) = slot { element } else { nil }
        }
    }
}

/// A value with the hash that CPython gives it.
protocol PythonHashable: Equatable {
    var pythonHash: Int { get }
}

extension Int: PythonHashable {
    /// The number itself, which holds for numbers from 0 below 2⁶¹ − 1.
    var pythonHash: Int { self }
}

/// Two numbers, hashed as a tuple.
struct PythonPair: PythonHashable {
    let first: Int
    let second: Int

    var pythonHash: Int {
        let prime1: UInt = 11_400_714_785_074_694_791, prime2: UInt = 14_029_467_366_897_019_727
        let prime5: UInt = 2_870_177_450_012_600_261
        var sum = prime5
        for lane in [first, second] {
            sum &+= UInt(bitPattern: lane.pythonHash) &* prime2
            sum = sum << 31 | sum >> 33
            sum &*= prime1
        }
        sum &+= 2 ^ (prime5 ^ 3_527_539)
        return sum == .max ? 1_546_275_796 : Int(bitPattern: sum)
    }
}
