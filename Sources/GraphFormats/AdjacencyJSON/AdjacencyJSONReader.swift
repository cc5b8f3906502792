import GraphModel
import OrderedJSON

/// Reads networkx's adjacency form.
enum AdjacencyJSONReader {
    static func read(_ bytes: [UInt8], limits: ReadingLimits) throws(GraphFormatError) -> GraphContent {
        try read(try JSONFile.parse(bytes, .adjacencyJSON, limits), limits: limits)
    }

    static func read(_ json: JSON, limits: ReadingLimits = .standard) throws(GraphFormatError) -> GraphContent {
        let file = JSONFile(.adjacencyJSON, limits)
        try file.expectObject(json, "")
        var graph = GraphContent(.adjacencyJSON, typedNodes: true)
        graph.isDirected = try file.flag("directed", of: json, default: false)
        graph.isMultigraph = try file.flag("multigraph", of: json, default: true)
        graph.attributes = try file.attributes(objectOrPairs: json["graph"] ?? [], at: "graph")
        var rows: [Int32] = []
        for (index, element) in try file.list("nodes", of: json).enumerated() {
            let place = "nodes[\(index)]", attributes = try file.attributes(element, at: place, without: ["id"])
            guard let id = element["id"] else { throw file.error("\(place) has no id") }
            let node = try file.node(id, at: "\(place).id", in: &graph)
            rows.append(node)
            graph.merge(attributes, intoNode: node)
        }
        let adjacency = try file.list("adjacency", of: json)
        guard adjacency.count <= rows.count else {
            throw file.error("there are \(adjacency.count) lists in 'adjacency' for \(rows.count) nodes")
        }
        // An undirected edge is in the lists of both nodes; the second time it is passed over.
        var firstRow = [Int](repeating: Int.max, count: graph.nodes.count), named: Set<UInt64> = []
        for (row, node) in rows.enumerated() where firstRow[Int(node)] == Int.max { firstRow[Int(node)] = row }
        for (row, element) in adjacency.enumerated() {
            guard let list = element.arrayValue else {
                throw file.error("expected an array as adjacency[\(row)], found \(element.kindDescription)")
            }
            let source = rows[row]
            for (index, element) in list.enumerated() {
                let place = "adjacency[\(row)][\(index)]"
                let attributes = try file.attributes(
                    element, at: place, without: graph.isMultigraph ? ["id", "key"] : ["id"])
                guard let id = element["id"] else { throw file.error("\(place) has no id") }
                let target = try file.node(id, at: "\(place).id", in: &graph)
                if !graph.isDirected, source != target {
                    let isEarlier = Int(target) < firstRow.count && firstRow[Int(target)] < row
                    if isEarlier, named.contains(pair(target, source)) { continue }
                    named.insert(pair(source, target))
                }
                graph.addEdge(
                    source, target, key: graph.isMultigraph ? element["key"].flatMap(JSONFile.key) : nil, attributes)
            }
        }
        try file.checkLimits(graph)
        return graph
    }

    private static func pair(_ source: Int32, _ target: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: source)) << 32 | UInt64(UInt32(bitPattern: target))
    }
}
