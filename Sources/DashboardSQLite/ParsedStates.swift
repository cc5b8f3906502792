import Dashboards
import Synchronization

/// States of instances that were parsed last, so that a text which is read by every request is parsed once. A state is
/// handed out for the very text that it was parsed from, and for no other.
final class ParsedStates: Sendable {
    private let rows = Mutex(Rows())

    private struct Rows {
        var states: [Int: (text: String, state: InstanceState)] = [:]
        /// Of all together.
        var size = 0
    }

    /// How many bytes of texts are kept. Parsed they take about ten times as much.
    private static let maximumSize = 4_000_000
    private static func size(of text: String) -> Int { text.utf8.count + 200 }

    /// The state of an instance.
    ///
    /// - Parameters:
    ///   - text: The state as JSON.
    ///   - id: The number of the instance.
    /// - Throws: ``InstanceStateError``.
    func state(_ text: String, ofInstance id: Int) throws(InstanceStateError) -> InstanceState {
        if let kept = rows.withLock({ $0.states[id] }), kept.text.hasBytes(of: text) { return kept.state }
        let state = try InstanceState(parsing: text)
        keep(state, parsedFrom: text, ofInstance: id)
        return state
    }

    /// Keeps a state, in place of another one of the instance.
    func keep(_ state: InstanceState, parsedFrom text: String, ofInstance id: Int) {
        let size = Self.size(of: text)
        rows.withLock { rows in
            if let former = rows.states.removeValue(forKey: id) { rows.size -= Self.size(of: former.text) }
            guard size <= Self.maximumSize else { return }
            if rows.size + size > Self.maximumSize { rows = Rows() }
            rows.states[id] = (text, state)
            rows.size += size
        }
    }
}

extension String {
    /// Whether texts are the same byte for byte: equal ones may differ in how they compose their characters.
    fileprivate func hasBytes(of other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        return utf8.withContiguousStorageIfAvailable { bytes in
            other.utf8.withContiguousStorageIfAvailable { bytes.elementsEqual($0) } ?? false
        } ?? false
    }
}
