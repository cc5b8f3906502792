/// A node or an edge lacks an attribute that it must have.
public struct MissingAttribute: Error, Hashable, CustomStringConvertible {
    /// The name of the attribute.
    public let name: String
    /// What lacks it: `"the node 3"`.
    public let owner: String

    public init(_ name: String, of owner: String) {
        self.name = name
        self.owner = owner
    }

    public var description: String { "\(owner) has no attribute \(String(reflecting: name))" }
}
