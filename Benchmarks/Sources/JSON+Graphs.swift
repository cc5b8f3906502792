import NetworkGraphs

/// The graphs of `Benchmarks/run.py`:
/// `{"directed": true, "attributes": {…}, "nodes": [["a", {…}], …], "edges": [["a", "b", {…}], …]}`.
extension JSON {
    var wireAttributes: Attributes { Attributes(self["attributes"]?.objectValue ?? [:]) }

    var wireNodes: [(String, Attributes)] {
        (self["nodes"]?.arrayValue ?? []).compactMap { entry in
            guard let node = entry[0]?.stringValue, let attributes = entry[1]?.objectValue else { return nil }
            return (node, Attributes(attributes))
        }
    }

    var wireEdges: [(String, String, Attributes)] {
        (self["edges"]?.arrayValue ?? []).compactMap { entry in
            guard let tail = entry[0]?.stringValue, let head = entry[1]?.stringValue,
                let attributes = entry[2]?.objectValue
            else { return nil }
            return (tail, head, Attributes(attributes))
        }
    }
}
