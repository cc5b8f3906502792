import GraphModel
import OrderedJSON

/// Draws a forest of depth-first trees with characters, each node once; where else its edges lead stands behind it.
struct NetworkTextWriter {
    private struct Glyphs {
        var empty = "╙", lastTree = "╙── ", tree = "╟── ", outside = "    ", forest = "╎   ", inside = "│   "
        var last: String, middle: String, backEdge: String, vertical: String

        init(isDirected: Bool, isASCII: Bool) {
            (last, middle, backEdge, vertical) =
                isDirected ? ("└─╼ ", "├─╼ ", "╾", "╽") : ("└── ", "├── ", "─", "│")
            guard isASCII else { return }
            (empty, lastTree, tree, forest, inside) = ("+", "+-- ", "+-- ", ":   ", "|   ")
            (last, middle, backEdge, vertical) =
                isDirected ? ("L-> ", "|-> ", "<-", "!") : ("L-- ", "|-- ", "-", "|")
        }
    }

    /// A node that is to be drawn.
    private struct Frame {
        /// -1 for a root.
        var parent: Int32
        /// -1 for dots in place of nodes that are not drawn.
        var node: Int32
        var indentation: String
        var level: Int
        var isLast: Bool
        var isVertical: Bool
    }

    private let graph: GraphContent
    private let options: NetworkTextOptions
    /// The neighbours of every node, each once; in a directed network those that edges lead to, and those they come
    /// from.
    private var successors: [[Int32]]
    private var predecessors: [[Int32]]
    private var inDegrees: [Int]

    init(_ graph: GraphContent, _ options: NetworkTextOptions) {
        self.graph = graph
        self.options = options
        let count = graph.nodes.count
        successors = Array(repeating: [], count: count)
        predecessors = Array(repeating: [], count: count)
        inDegrees = Array(repeating: 0, count: count)
    }

    /// Takes the neighbours of every node in their order.
    init(_ graph: GraphContent, _ topology: Topology, _ options: NetworkTextOptions) {
        self.init(graph, options)
        for node in 0..<topology.nodeCount {
            successors[node] = Self.distinct(topology.outgoing, node)
            predecessors[node] = topology.isDirected ? Self.distinct(topology.incoming, node) : successors[node]
            let entries = topology.incoming.range(of: node)
            inDegrees[node] = entries.count
            // A loop has two ends where edges have no direction.
            if !topology.isDirected {
                inDegrees[node] += entries.count { topology.incoming.targets[$0] == node }
            }
        }
    }

    /// Parallel edges lie side by side.
    private static func distinct(_ side: Topology.Side, _ node: Int) -> [Int32] {
        var neighbors: [Int32] = []
        for entry in side.range(of: node) where neighbors.last != side.targets[entry] {
            neighbors.append(side.targets[entry])
        }
        return neighbors
    }

    /// - Parameter roots: The ranks of the nodes that trees begin with; `nil` for as few as reach everything.
    func write(roots: [Int32]?, to output: inout TextOutput) {
        let glyphs = Glyphs(isDirected: graph.isDirected, isASCII: options.isASCII)
        guard options.depth != 0, graph.nodes.count > 0 else {
            output.write(text: glyphs.empty + (options.depth == 0 ? " ..." : "") + "\n")
            return
        }
        let roots = roots ?? self.roots
        var stack = roots.enumerated().reversed().map { index, root in
            Frame(
                parent: -1, node: root, indentation: "", level: 0, isLast: index == roots.count - 1, isVertical: false)
        }
        var hasSkipped = [Bool](repeating: false, count: graph.nodes.count)
        var isSeen = [Bool](repeating: false, count: graph.nodes.count)
        while var frame = stack.popLast() {
            if frame.node >= 0 {
                let isSkipped = isSeen[Int(frame.node)]
                if frame.parent >= 0 {
                    if isSkipped { hasSkipped[Int(frame.parent)] = true }
                    if frame.isLast, hasSkipped[Int(frame.parent)] {
                        // Dots come last, and this one before them.
                        var dots = frame
                        (dots.parent, dots.node, dots.isVertical) = (frame.node, -1, false)
                        stack.append(dots)
                        frame.isLast = false
                        stack.append(frame)
                        continue
                    }
                }
                if isSkipped { continue }
                isSeen[Int(frame.node)] = true
            }
            draw(frame, isSeen, &stack, glyphs, to: &output)
            output.endLine()
        }
    }

    private func draw(
        _ frame: Frame, _ isSeen: [Bool], _ stack: inout [Frame], _ glyphs: Glyphs, to output: inout TextOutput
    ) {
        var prefix = frame.indentation, next = frame.indentation, isVertical = frame.isVertical, level = frame.level
        if frame.level == 0 {
            prefix += frame.isLast ? glyphs.lastTree : glyphs.tree
            next += frame.isLast ? glyphs.outside : glyphs.forest
            if frame.isLast { isVertical = false }
            level += 1
        } else if !isVertical {
            prefix += frame.isLast ? glyphs.last : glyphs.middle
            next += frame.isLast ? glyphs.outside : glyphs.inside
            level += 1
        }
        if isVertical { output.write(text: frame.indentation + glyphs.vertical + "\n") }
        guard frame.node >= 0 else {
            output.write(text: prefix + " ...\n")
            return
        }
        let node = Int(frame.node)
        var children = successors[node].filter { graph.isDirected || !isSeen[Int($0)] }
        var handled: Set<Int32> = graph.isDirected ? [frame.parent] : Set(children).union([frame.parent])
        let isCollapsed = Bool(attribute: graph.attributes(ofNode: node)["collapse"] ?? false) ?? true
        if isCollapsed || options.depth.map({ frame.level == $0 - 1 }) ?? false {
            if !children.isEmpty { children = [-1] }
            handled = [frame.parent]
        }
        output.write(text: prefix)
        output.write(text: label(frame.node))
        let others = predecessors[node].filter { !handled.contains($0) }
        if !others.isEmpty {
            output.write(text: " \(glyphs.backEdge) " + others.map(label).joined(separator: ", "))
        }
        output.write("\n")
        let branches = graph.isDirected ? children.count : children.count { $0 != frame.parent }
        for (index, child) in children.enumerated().reversed() {
            stack.append(
                Frame(
                    parent: frame.node, node: child, indentation: next, level: level,
                    isLast: index == children.count - 1, isVertical: options.hasVerticalChains && branches == 1))
        }
    }

    private func label(_ node: Int32) -> String {
        let value = options.label.flatMap { graph.attributes(ofNode: Int(node))[$0] }
        return value.map(PythonLiteral.plainText) ?? graph.nodes[Int(node)].text
    }

    // MARK: Roots

    /// A node of every component: in a directed network of every strong component that no edge leads into, the one with
    /// the fewest incoming edges.
    private var roots: [Int32] {
        let count = graph.nodes.count
        var starts: [Int32] = [], isSeen = [Bool](repeating: false, count: count), components: [[Int32]] = []
        for node in 0..<Int32(count) where !isSeen[Int(node)] {
            starts.append(node)
            components.append(reach(node, successors, &isSeen))
        }
        if graph.isDirected {
            // What a later start does not reach, nothing outside its own component does; and what reaches such a start
            // is that component.
            var isReached = [Bool](repeating: false, count: count), kept: [[Int32]] = []
            for start in starts.reversed() where !isReached[Int(start)] {
                _ = reach(start, successors, &isReached)
                var isBehind = [Bool](repeating: false, count: count)
                kept.append(reach(start, predecessors, &isBehind))
            }
            components = kept.reversed()
        }
        let chosen = components.map { component in
            component.sorted().min { inDegrees[Int($0)] < inDegrees[Int($1)] } ?? 0
        }
        guard !graph.isDirected else { return chosen }
        return chosen.enumerated().sorted {
            (inDegrees[Int($0.element)], $0.offset) < (inDegrees[Int($1.element)], $1.offset)
        }.map(\.element)
    }

    /// The nodes that can be reached and were not seen yet.
    private func reach(_ start: Int32, _ rows: [[Int32]], _ isSeen: inout [Bool]) -> [Int32] {
        var found = [start], index = 0
        isSeen[Int(start)] = true
        while index < found.count {
            for neighbor in rows[Int(found[index])] where !isSeen[Int(neighbor)] {
                isSeen[Int(neighbor)] = true
                found.append(neighbor)
            }
            index += 1
        }
        return found
    }
}
