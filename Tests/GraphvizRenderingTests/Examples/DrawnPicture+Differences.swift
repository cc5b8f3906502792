extension DrawnPicture {
    /// How far a coordinate may be from Graphviz's, in points.
    private static let tolerance = 0.5
    /// How far a colour may be, of 255: Graphviz cuts what becomes of hue, saturation and value, and we round it.
    private static let colorTolerance = 1.0

    /// Where this picture, which is ours, differs from Graphviz's own; empty if it shows the same.
    func differences(from graphviz: DrawnPicture) -> [String] {
        var result: [String] = []
        if !Self.areClose(viewBox, graphviz.viewBox) { result.append("viewBox \(viewBox), not \(graphviz.viewBox)") }
        // Invisible nodes are not drawn, and edges name them.
        let nodes = Set((objects(.node) + objects(.edge)).flatMap(\.names))
        for kind in [Kind.graph, .cluster, .node, .edge] {
            let mine = Dictionary(grouping: objects(kind), by: \.names)
            let others = Dictionary(grouping: graphviz.objects(kind)) { $0.graphvizNames(nodes) }
            for names in Set(mine.keys).symmetricDifference(others.keys).sorted(by: { $0.lexicographicallyPrecedes($1) }
            ) {
                result.append("\(kind.rawValue) \(names) only \(mine[names] == nil ? "there" : "here")")
            }
            for (names, mine) in mine.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
                guard let others = others[names] else { continue }
                if mine.count != others.count {
                    result.append("\(kind.rawValue) \(names): \(mine.count), not \(others.count)")
                }
                // Parallel edges have no names of their own: each may be any of the others.
                var left = others
                for object in mine {
                    let found = left.firstIndex { object.firstDifference(from: $0) == nil }
                    if let found {
                        left.remove(at: found)
                    } else if let other = left.first, let difference = object.firstDifference(from: other) {
                        result.append("\(kind.rawValue) \(names): \(difference)")
                        left.removeFirst()
                    }
                }
            }
        }
        return result
    }

    fileprivate static func areClose(
        _ first: [Double], _ second: [Double], within tolerance: Double = Self.tolerance
    ) -> Bool {
        first.count == second.count && zip(first, second).allSatisfy { abs($0 - $1) <= tolerance }
    }

    fileprivate static func areClose(_ first: [[Double]], _ second: [[Double]]) -> Bool {
        first.count == second.count && zip(first, second).allSatisfy { areClose($0, $1, within: colorTolerance + 1e-6) }
    }
}

extension DrawnPicture.Object {
    /// The names in a title of Graphviz's, which has the ports of an edge as well: `a:p->b:n`.
    fileprivate func graphvizNames(_ nodes: Set<String>) -> [String] {
        switch kind {
        case .graph: return []
        case .node: return [title]
        case .cluster: return [title.hasPrefix("cluster_") ? String(title.dropFirst(8)) : title]
        case .edge:
            for arrow in ["->", "--"] {
                let parts = title.split(separator: arrow, omittingEmptySubsequences: false)
                for cut in 1..<max(parts.count, 1) {
                    let ends = [parts[..<cut], parts[cut...]].map { $0.joined(separator: arrow) }
                    let names = ends.compactMap { end -> String? in
                        if nodes.contains(end) { return end }
                        return nodes.filter { end.hasPrefix($0 + ":") }.max { $0.count < $1.count }
                    }
                    if names.count == 2 { return names }
                }
            }
            return [title]
        }
    }

    fileprivate func firstDifference(from other: Self) -> String? {
        let elements = parts.map(\.element), others = other.parts.map(\.element)
        if elements != others { return "\(elements), not \(others)" }
        for (part, other) in zip(parts, other.parts) {
            if !DrawnPicture.areClose(part.numbers, other.numbers) {
                return "\(part.element) at \(part.numbers), not \(other.numbers)"
            }
            if !DrawnPicture.areClose(part.colors, other.colors) {
                return "\(part.element) in \(part.colors), not \(other.colors)"
            }
            if part.text != other.text { return "the text '\(part.text)', not '\(other.text)'" }
            for name in Set(part.words.keys).union(other.words.keys).sorted()
            where part.words[name] != other.words[name] {
                return
                    "\(part.element) with \(name) = \(part.words[name] ?? "none"), not \(other.words[name] ?? "none")"
            }
        }
        return nil
    }
}
