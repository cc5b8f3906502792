import Foundation
import NetworkGraphs

extension GraphSummary {
    /// For people.
    var text: String {
        var lines = [kind]
        var rows = [("nodes", "\(nodes)"), ("edges", "\(edges)"), ("density", density.shown)]
        for (name, range) in [("degree", degree), ("in-degree", inDegree), ("out-degree", outDegree)] {
            if let range { rows.append((name, "\(range.least) to \(range.most), \(range.mean.shown) on average")) }
        }
        rows += [("components", "\(components)"), ("isolated nodes", "\(isolates)"), ("loops", "\(selfLoops)")]
        if groups > 0 { rows.append(("groups", "\(groups)")) }
        lines += Self.table(rows.map { [$0.0, $0.1] })
        if !attributes.isEmpty {
            lines += ["", "attributes of the graph"] + Self.table(attributes.map { [$0.name, $0.value.shown] })
        }
        for (title, columns, count) in [("nodes", nodeAttributes, nodes), ("edges", edgeAttributes, edges)]
        where !columns.isEmpty {
            lines += ["", "attributes of \(title)"]
            lines += Self.table(
                columns.map { column in
                    [
                        column.name.shown, column.types.sorted().joined(separator: " or "),
                        column.count == count ? "all" : "\(column.count) of \(count)",
                    ]
                })
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// For programs.
    var json: JSON {
        var object: JSON.Object = [
            "kind": .string(kind), "nodes": .int(nodes), "edges": .int(edges), "density": .double(density),
        ]
        for (name, range) in [("degree", degree), ("inDegree", inDegree), ("outDegree", outDegree)] {
            guard let range else { continue }
            object[name] = ["min": .int(range.least), "max": .int(range.most), "mean": .double(range.mean)]
        }
        object["components"] = .int(components)
        object["isolates"] = .int(isolates)
        object["selfLoops"] = .int(selfLoops)
        object["groups"] = .int(groups)
        object["attributes"] = attributes.json
        object["nodeAttributes"] = Self.json(nodeAttributes)
        object["edgeAttributes"] = Self.json(edgeAttributes)
        return .object(object)
    }

    private static func json(_ columns: [Column]) -> JSON {
        var object: JSON.Object = [:]
        for column in columns {
            object[column.name] = [
                "types": .array(column.types.sorted().map(JSON.string)), "count": .int(column.count),
            ]
        }
        return .object(object)
    }

    /// Rows with their columns one below the other, indented.
    private static func table(_ rows: [[String]]) -> [String] {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
            var line = "  " + cells.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }
    }
}

extension Double {
    /// With four digits that count.
    fileprivate var shown: String { String(format: "%.4g", self) }
}

extension JSON {
    /// On one line, cut where it gets long.
    fileprivate var shown: String { (stringValue ?? serialized()).shown }
}

extension String {
    /// On one line, cut where it gets long, and with nothing in it that could disturb a terminal.
    fileprivate var shown: String {
        let line = prefix(60).map {
            $0.unicodeScalars.contains { $0.properties.generalCategory == .control } ? " " : $0
        }
        return String(line) + (dropFirst(60).isEmpty ? "" : "…")
    }
}
