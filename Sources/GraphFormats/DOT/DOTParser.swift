import GraphModel

/// Reads DOT: https://graphviz.org/doc/info/lang.html
///
/// Follows Graphviz where the grammar leaves things open: defaults hold for what is created after them in their braces,
/// a node or edge that is there keeps its own values, and all edges between two subgraphs are made.
struct DOTParser {
    /// Attributes as written, in the order of first mention.
    typealias Attributes = OrderedDictionary<String, DOTText>

    struct Edge {
        var tail: Int
        var head: Int
        var key: DOTText?
        var attributes: Attributes
        var offset: Int
    }

    /// What is said about graphs, nodes or edges in a pair of braces, and what surrounding braces add to it.
    struct Defaults {
        private(set) var own: Attributes = [:]
        private(set) var effective: Attributes = [:]

        mutating func set(_ attributes: Attributes) {
            own.merge(attributes) { $1 }
            effective.merge(attributes) { $1 }
        }

        mutating func enter(from outer: Defaults) { effective = outer.effective.merging(own) { $1 } }
    }

    /// A pair of braces, or everything.
    final class Scope {
        let parent: Scope?
        let name: DOTText?
        /// What a graph attribute was outside when the braces were first opened.
        let inherited: Attributes
        var graph = Defaults()
        var node = Defaults()
        var edge = Defaults()
        /// The nodes named here, and all with those of the braces inside.
        var nodes: OrderedSet<Int> = []
        var allNodes: OrderedSet<Int> = []
        var inner: [Scope] = []
        var innerByName: [String: Scope] = [:]
        /// Whether the braces only stand for their nodes at the end of an edge.
        var isEdgeEnd = false

        init(in parent: Scope?, name: DOTText?) {
            self.parent = parent
            self.name = name
            inherited = parent?.graph.effective ?? [:]
        }

        func enter() {
            guard let parent else { return }
            graph.enter(from: parent.graph)
            node.enter(from: parent.node)
            edge.enter(from: parent.edge)
        }
    }

    /// One of the things that an edge statement joins, or a node statement on its own.
    private enum Operand {
        case nodes([(node: Int, port: DOTText?)])
        case scope(Scope)
    }

    private struct EdgeName: Hashable {
        var tail: Int
        var head: Int
        var key: String?
    }

    private var lexer: DOTLexer
    private let limits: ReadingLimits
    private var depth = 0
    private var attributeCount = 0

    private(set) var isDirected = false
    private(set) var isStrict = false
    private(set) var name: DOTText?
    private(set) var root = Scope(in: nil, name: nil)
    private(set) var nodeNames: OrderedSet<String> = []
    private(set) var nodeAttributes: [Attributes] = []
    /// Where every node is mentioned first.
    private(set) var nodeOffsets: [Int] = []
    private(set) var edges: [Edge] = []
    /// Edges that a later statement may mean: all of a strict graph, those with a key otherwise.
    private var namedEdges: [EdgeName: Int] = [:]

    init(_ bytes: [UInt8], limits: ReadingLimits) throws(GraphFormatError) {
        try limits.check(bytes, .dot)
        lexer = try DOTLexer(bytes)
        self.limits = limits
        try parseGraph()
    }

    // MARK: Tokens

    private func unexpected(_ expectation: String) -> GraphFormatError {
        lexer.error(at: lexer.tokenOffset, "expected \(expectation), found \(lexer.token)")
    }

    private mutating func expect(_ token: DOTLexer.Token) throws(GraphFormatError) {
        guard try skip(token) else { throw unexpected("\(token)") }
    }

    private mutating func skip(_ token: DOTLexer.Token) throws(GraphFormatError) -> Bool {
        guard lexer.token == token else { return false }
        try lexer.advance()
        return true
    }

    private mutating func text() throws(GraphFormatError) -> DOTText? {
        guard case .text(let text) = lexer.token else { return nil }
        try lexer.advance()
        return text
    }

    private mutating func expectText(_ expectation: String) throws(GraphFormatError) -> DOTText {
        guard let text = try text() else { throw unexpected(expectation) }
        return text
    }

    // MARK: Grammar

    private mutating func parseGraph() throws(GraphFormatError) {
        isStrict = try skip(.keyword(.strict))
        isDirected = try skip(.keyword(.digraph))
        if !isDirected, try !skip(.keyword(.graph)) { throw unexpected("'graph' or 'digraph'") }
        name = try text()
        try parseBody(of: root)
        guard lexer.token == .end else { throw unexpected("nothing after the graph") }
    }

    private mutating func parseBody(of scope: Scope) throws(GraphFormatError) {
        depth += 1
        guard depth <= limits.depth else {
            throw lexer.error(at: lexer.tokenOffset, "subgraphs nest deeper than the limit of \(limits.depth)")
        }
        try expect(.leftBrace)
        while lexer.token != .rightBrace {
            guard lexer.token != .end else { throw unexpected("'}'") }
            try parseStatement(in: scope)
            _ = try skip(.semicolon)
        }
        try lexer.advance()
        depth -= 1
    }

    private mutating func parseStatement(in scope: Scope) throws(GraphFormatError) {
        switch lexer.token {
        case .semicolon:
            return
        case .keyword(.graph):
            try lexer.advance()
            scope.graph.set(try parseAttributeLists())
        case .keyword(.node):
            try lexer.advance()
            scope.node.set(try parseAttributeLists())
        case .keyword(.edge):
            try lexer.advance()
            scope.edge.set(try parseAttributeLists())
        default:
            try parseOperands(in: scope)
        }
    }

    /// `[a=b, …]`, once or more.
    private mutating func parseAttributeLists() throws(GraphFormatError) -> Attributes {
        guard lexer.token == .leftBracket else { throw unexpected("'['") }
        var attributes: Attributes = [:]
        while try skip(.leftBracket) {
            while try !skip(.rightBracket) {
                let name = try expectText("an attribute's name or ']'")
                try expect(.equals)
                attributes[name.content] = try expectText("an attribute's value")
                if try !skip(.comma) { _ = try skip(.semicolon) }
            }
        }
        return attributes
    }

    /// A node, an edge, a subgraph, or `name=value`.
    private mutating func parseOperands(in scope: Scope) throws(GraphFormatError) {
        let offset = lexer.tokenOffset
        var operands: [Operand] = []
        if let first = try text() {
            if try skip(.equals) {
                scope.graph.set([first.content: try expectText("an attribute's value")])
                return
            }
            operands.append(.nodes(try parseNodes(startingWith: first, at: offset, in: scope)))
        } else {
            operands.append(try parseOperand(in: scope))
        }
        while lexer.token == .arrow || lexer.token == .line {
            guard (lexer.token == .arrow) == isDirected else {
                throw unexpected(isDirected ? "'->' in a digraph" : "'--' in a graph")
            }
            try lexer.advance()
            operands.append(try parseOperand(in: scope))
        }
        let attributes = lexer.token == .leftBracket ? try parseAttributeLists() : [:]
        if operands.count > 1 {
            for case .scope(let end) in operands { end.isEdgeEnd = true }
            for (tails, heads) in zip(operands, operands.dropFirst()) {
                try addEdges(from: tails, to: heads, attributes, in: scope, offset)
            }
        } else if case .nodes(let nodes) = operands[0] {
            for (node, _) in nodes { nodeAttributes[node].merge(attributes) { $1 } }
        }
    }

    private mutating func parseOperand(in scope: Scope) throws(GraphFormatError) -> Operand {
        switch lexer.token {
        case .keyword(.subgraph):
            try lexer.advance()
            return .scope(try parseSubgraph(named: try text(), in: scope))
        case .leftBrace:
            return .scope(try parseSubgraph(named: nil, in: scope))
        default:
            let offset = lexer.tokenOffset
            let first = try expectText("a node, a subgraph or '}'")
            return .nodes(try parseNodes(startingWith: first, at: offset, in: scope))
        }
    }

    private mutating func parseSubgraph(named name: DOTText?, in scope: Scope) throws(GraphFormatError) -> Scope {
        let known = name.flatMap { scope.innerByName[$0.content] }
        let inner = known ?? Scope(in: scope, name: name)
        if known == nil {
            scope.inner.append(inner)
            if let name { scope.innerByName[name.content] = inner }
        }
        inner.enter()
        try parseBody(of: inner)
        return inner
    }

    /// `a:port:se, b, …`
    private mutating func parseNodes(
        startingWith first: DOTText, at offset: Int, in scope: Scope
    ) throws(GraphFormatError) -> [(node: Int, port: DOTText?)] {
        var nodes = [(node: try addNode(first.content, at: offset, to: scope), port: try parsePort())]
        while try skip(.comma) {
            let offset = lexer.tokenOffset
            let name = try expectText("a node after ','")
            nodes.append((try addNode(name.content, at: offset, to: scope), try parsePort()))
        }
        return nodes
    }

    private mutating func parsePort() throws(GraphFormatError) -> DOTText? {
        guard try skip(.colon) else { return nil }
        var port = try expectText("a port's name or a side")
        if try skip(.colon) {
            let side = try expectText("a side after ':'")
            port = DOTText(.quoted, port.content + ":" + side.content)
        }
        return port
    }

    // MARK: Nodes and edges

    private mutating func count(attributes: Int, at offset: Int) throws(GraphFormatError) {
        attributeCount += attributes
        guard attributeCount <= limits.attributes else {
            throw lexer.error(at: offset, "there are more attributes than the limit of \(limits.attributes)")
        }
    }

    private mutating func addNode(
        _ name: String, at offset: Int, to scope: Scope
    ) throws(GraphFormatError) -> Int {
        let (isNew, node) = nodeNames.append(name)
        if isNew {
            try count(attributes: scope.node.effective.count, at: offset)
            nodeAttributes.append(scope.node.effective)
            nodeOffsets.append(offset)
        }
        scope.nodes.append(node)
        var scope: Scope? = scope
        while let place = scope, place.allNodes.append(node).inserted { scope = place.parent }
        return node
    }

    private mutating func addEdges(
        from tails: Operand, to heads: Operand, _ attributes: Attributes, in scope: Scope, _ offset: Int
    ) throws(GraphFormatError) {
        let heads = ends(of: heads)
        for tail in ends(of: tails) {
            for head in heads { try addEdge(tail, head, attributes, in: scope, offset) }
        }
    }

    /// The nodes of a subgraph come in the order in which they were first mentioned anywhere.
    private func ends(of operand: Operand) -> [(node: Int, port: DOTText?)] {
        switch operand {
        case .nodes(let nodes): nodes
        case .scope(let scope): scope.allNodes.sorted().map { ($0, nil) }
        }
    }

    private mutating func addEdge(
        _ tail: (node: Int, port: DOTText?), _ head: (node: Int, port: DOTText?), _ attributes: Attributes,
        in scope: Scope, _ offset: Int
    ) throws(GraphFormatError) {
        let key = isStrict ? nil : attributes["key"]
        var name = EdgeName(tail: tail.node, head: head.node, key: key?.content)
        if !isDirected, name.tail > name.head { (name.tail, name.head) = (name.head, name.tail) }
        let known = isStrict || key != nil ? namedEdges[name] : nil
        try count(attributes: attributes.count + (known == nil ? scope.edge.effective.count : 0), at: offset)
        let edge = known ?? edges.count
        if known == nil {
            guard edges.count < limits.edges else {
                throw lexer.error(at: offset, "there are more edges than the limit of \(limits.edges)")
            }
            if isStrict || key != nil { namedEdges[name] = edge }
            edges.append(
                Edge(tail: tail.node, head: head.node, key: key, attributes: scope.edge.effective, offset: offset))
        }
        let isTurned = edges[edge].tail != tail.node
        edges[edge].attributes[isTurned ? "headport" : "tailport"] =
            tail.port ?? edges[edge].attributes[isTurned ? "headport" : "tailport"]
        edges[edge].attributes[isTurned ? "tailport" : "headport"] =
            head.port ?? edges[edge].attributes[isTurned ? "tailport" : "headport"]
        for (name, value) in attributes where name != "key" || isStrict { edges[edge].attributes[name] = value }
    }
}
