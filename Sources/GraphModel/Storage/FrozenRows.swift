import Synchronization

/// What was worked out from a network and holds until the network changes: its compressed rows and the weights of its
/// edges.
///
/// Copies of a network share it, whichever of them fills it. The first change of a network empties it if nobody else
/// has it, and otherwise leaves it to the others.
final class FrozenRows: Sendable {
    private struct Contents {
        var topology: Topology?
        var weights: [String: [Double]] = [:]
    }

    /// Stands in a network whose contents are elsewhere.
    static let placeholder = FrozenRows()

    private let contents = Mutex(Contents())
    /// Whether anything is there, so that adding an edge costs no lock.
    private let isFilled = Atomic(false)

    func topology(_ make: () -> Topology) -> Topology {
        if let topology = contents.withLock({ $0.topology }) { return topology }
        // Made outside of the lock: if two do it at once, both get the same.
        let topology = make()
        contents.withLock {
            $0.topology = topology
            isFilled.store(true, ordering: .relaxed)
        }
        return topology
    }

    func weights(_ name: String, _ make: () -> [Double]) -> [Double] {
        if let weights = contents.withLock({ $0.weights[name] }) { return weights }
        let weights = make()
        contents.withLock {
            // A graph with many numbers is not to be held once for each of them.
            if $0.weights.count >= 4 { $0.weights = [:] }
            $0.weights[name] = weights
            isFilled.store(true, ordering: .relaxed)
        }
        return weights
    }

    /// Makes sure that `frozen` is empty and nobody else's.
    @inline(__always)
    static func forget(_ frozen: inout FrozenRows) {
        if isKnownUniquelyReferenced(&frozen), !frozen.isFilled.load(ordering: .relaxed) { return }
        frozen = FrozenRows()
    }
}
