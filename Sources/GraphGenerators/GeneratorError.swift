/// The arguments of a generator contradict each other: there is no such graph.
public struct GeneratorError: Error, Hashable, CustomStringConvertible {
    /// What is wrong and what would be right.
    public let description: String

    init(_ description: String) { self.description = description }

    /// Throws unless a condition holds.
    static func check(_ condition: Bool, _ description: @autoclosure () -> String) throws(GeneratorError) {
        guard condition else { throw GeneratorError(description()) }
    }
}
