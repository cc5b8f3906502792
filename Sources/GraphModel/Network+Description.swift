import OrderedJSON

extension Network: CustomStringConvertible {
    /// What kind of graph it is and how large: `DiGraph named "routes" with 4 nodes and 5 edges`.
    public var description: String {
        let kind = (isMultigraph ? "Multi" : "") + (isDirected ? "DiGraph" : "Graph")
        let name = attributes["name"]?.stringValue.map { $0.isEmpty ? "" : " named \"\($0)\"" } ?? ""
        return "\(kind)\(name) with \(nodeCount) nodes and \(edgeCount) edges"
    }
}
