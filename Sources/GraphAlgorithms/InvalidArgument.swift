/// An argument that no graph, or not this one, can be asked with.
public struct InvalidArgument: Error, Hashable, CustomStringConvertible {
    /// The name of the argument.
    public let argument: String
    /// What is wrong with it and what would be right.
    public let reason: String

    public init(_ argument: String, _ reason: String) {
        self.argument = argument
        self.reason = reason
    }

    public var description: String { "the argument \(argument) \(reason)" }
}
