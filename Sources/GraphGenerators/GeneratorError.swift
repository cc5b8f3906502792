/// There is no such graph: the arguments of a generator contradict each other, or its luck ran out.
public struct GeneratorError: Error, Hashable, CustomStringConvertible {
    /// Why there is no graph.
    public enum Reason: Sendable {
        /// An argument is out of its range, or two contradict each other.
        case arguments
        /// No graph has such degrees.
        case degrees
        /// A tree has a node, and none was asked for.
        case noNodes
        /// The network is no tree, or its nodes are not numbered as they must be.
        case notATree
        /// As many tries as were allowed have failed.
        case tries
        /// The graph would not fit into a network, which holds less than 2³¹ nodes and edges.
        case size
    }

    public let reason: Reason

    /// What is wrong and what would be right.
    public let description: String

    init(_ description: String, reason: Reason = .arguments) {
        self.reason = reason
        self.description = description
    }

    /// Throws unless a condition holds.
    static func check(
        _ condition: Bool, reason: Reason = .arguments, _ description: @autoclosure () -> String
    ) throws(GeneratorError) {
        guard condition else { throw GeneratorError(description(), reason: reason) }
    }

    /// Throws unless a number of nodes is one that a network can have.
    static func check(count: Int) throws(GeneratorError) {
        try check(count >= 0, "a graph cannot have \(count) nodes")
        try check(count < Int32.max, reason: .size, "a network holds less than 2³¹ nodes, not \(count)")
    }

    /// Throws unless a number is a probability.
    static func check(probability: Double) throws(GeneratorError) {
        try check((0...1).contains(probability), "a probability is a number from 0 to 1, not \(probability)")
    }

    /// The product of numbers that are not negative.
    ///
    /// - Throws: An error where it is more than a network can have of anything.
    static func product(_ factors: Int...) throws(GeneratorError) -> Int {
        var product = 1
        for factor in factors {
            let (next, overflow) = product.multipliedReportingOverflow(by: factor)
            try check(
                !overflow && next < Int32.max, reason: .size,
                "a network holds less than 2³¹ of anything, not \(factors.map(String.init).joined(separator: " × "))")
            product = next
        }
        return product
    }
}
