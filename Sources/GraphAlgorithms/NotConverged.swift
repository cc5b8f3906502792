/// An iteration did not come to rest within the steps it was allowed.
public struct NotConverged: Error, Hashable, CustomStringConvertible {
    /// The number of steps that were taken.
    public let iterations: Int

    public init(iterations: Int) { self.iterations = iterations }

    public var description: String {
        "no convergence within \(iterations) iterations; more of them or a larger tolerance would help"
    }
}
