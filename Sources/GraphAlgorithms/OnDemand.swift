/// Results that are found one at a time, as they are asked for: paths or cycles, of which there can be very many.
///
/// ```swift
/// for path in try graph.simplePaths(from: "a", to: "b").prefix(10) { … } // no more than ten are looked for
/// ```
///
/// Every pass through it searches anew. What the network was when it was asked stays what is searched.
public struct OnDemand<Element>: Sequence, Sendable {
    private let begin: @Sendable () -> Iterator

    /// - Parameters:
    ///   - begin: Begins a search.
    ///   - transform: Makes an element of what the search finds.
    init<Search: IteratorProtocol & SendableMetatype>(
        _ begin: @escaping @Sendable () -> Search, _ transform: @escaping @Sendable (Search.Element) -> Element
    ) {
        self.begin = {
            var search = begin()
            return Iterator { search.next().map(transform) }
        }
    }

    public func makeIterator() -> Iterator { begin() }

    /// The search for one element after the other.
    public struct Iterator: IteratorProtocol {
        fileprivate let step: () -> Element?

        public mutating func next() -> Element? { step() }
    }
}
