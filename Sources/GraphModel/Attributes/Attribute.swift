public import OrderedJSON

/// A name and a value that a node, an edge, a group or a graph can have.
///
/// Common ones are static members, found after a dot: `.label("Start")`, `.weight(2)`, `.shape(.rectangle)`. Any other
/// name can be given with a value: `Attribute("height in metres", 4810)`.
public struct Attribute: Sendable, Hashable, AttributeNames {
    public var name: String
    public var value: JSON

    public init(_ name: String, _ value: JSON) {
        self.name = name
        self.value = value
    }

    public init(_ name: String, _ value: some AttributeValue) {
        self.init(name, value.json)
    }
}
