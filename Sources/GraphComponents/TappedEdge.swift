public import Dashboards

/// An edge that was tapped in a ``GraphView``, by what its drawing says of it.
public struct TappedEdge: Sendable, Hashable {
    /// The name of the node where it begins; in an undirected graph, of the one that is written first.
    public var source: String
    /// The name of the node where it ends.
    public var target: String
    /// Its number in the drawing, which tells parallel edges apart.
    public var index: Int

    public init(source: String, target: String, index: Int) {
        self.source = source
        self.target = target
        self.index = index
    }
}

extension TappedEdge: JSONConvertible {
    public init(json: JSON) throws {
        guard let source = json["source"]?.stringValue, let target = json["target"]?.stringValue,
            let index = json["index"]?.intValue
        else { throw JSONConversionError(expected: "an object with `source`, `target` and `index`", found: json) }
        self.init(source: source, target: target, index: index)
    }

    public var json: JSON {
        ["source": .string(source), "target": .string(target), "index": .int(index)]
    }
}
