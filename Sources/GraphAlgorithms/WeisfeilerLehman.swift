public import GraphModel
import OrderedJSON

extension Network where Multiplicity == SingleEdges {
    /// A text that isomorphic networks have in common, and others most likely not: networkx's
    /// `weisfeiler_lehman_graph_hash`, and the same text.
    ///
    /// - Parameters:
    ///   - edgeAttribute: The attribute in which edges differ; every edge must have it.
    ///   - nodeAttribute: The attribute in which nodes differ, their degree if not given and no attribute of edges either;
    ///     every node must have it.
    ///   - iterations: How far around each node it is looked.
    ///   - digestSize: The size of the hash in bytes, from 1 to 64.
    /// - Returns: Hexadecimal digits, two a byte.
    /// - Throws: ``InvalidArgument`` if a number is out of range; ``MissingAttribute``.
    /// - Complexity: O(*k* · *m* log *d*) in time, where *k* is the number of iterations, *m* that of edges and *d* the largest
    ///   degree.
    ///
    /// N. Shervashidze et al., "Weisfeiler–Lehman graph kernels", Journal of Machine Learning Research 12 (2011), 2539–2561,
    /// https://www.jmlr.org/papers/v12/shervashidze11a.html
    public func weisfeilerLehmanHash(
        edgeAttribute: String? = nil, nodeAttribute: String? = nil, iterations: Int = 3, digestSize: Int = 16
    ) throws -> String {
        var counts = ""
        try weisfeilerLehman(edgeAttribute, nodeAttribute, iterations, digestSize, withInitial: nil) { labels in
            var sizes: [String: Int] = [:]
            for label in labels { sizes[label, default: 0] += 1 }
            for (label, size) in sizes.sorted(by: { $0.key < $1.key }) {
                counts += counts.isEmpty ? "('\(label)', \(size))" : ", ('\(label)', \(size))"
            }
        }
        // What is hashed last is how Python writes a tuple of pairs: with one pair, with a comma at its end.
        let isSingle = counts.utf8.count { $0 == UInt8(ascii: "(") } == 1
        return Blake2b.hexDigest("(\(counts)\(isSingle ? "," : ""))", size: digestSize)
    }

    /// For every node texts that stand for what is around it within 1, 2, … edges: networkx's
    /// `weisfeiler_lehman_subgraph_hashes`, and the same texts.
    ///
    /// - Parameter includesInitial: Whether the hash of the node's own label comes first.
    /// - Returns: The texts of every node, in order.
    /// - Throws: ``InvalidArgument`` if a number is out of range; ``MissingAttribute``.
    /// - Complexity: As ``weisfeilerLehmanHash(edgeAttribute:nodeAttribute:iterations:digestSize:)``.
    public func weisfeilerLehmanSubgraphHashes(
        edgeAttribute: String? = nil, nodeAttribute: String? = nil, iterations: Int = 3, digestSize: Int = 16,
        includesInitial: Bool = false
    ) throws -> NodeMap<Node, [String]> {
        var hashes = [[String]](repeating: [], count: nodeCount)
        try weisfeilerLehman(
            edgeAttribute, nodeAttribute, iterations, digestSize, withInitial: includesInitial
        ) { labels in for (rank, label) in labels.enumerated() { hashes[rank].append(label) } }
        return nodeMap(hashes)
    }

    /// - Parameter withInitial: Whether the hashes of the first labels are told; if not given, not even those that stand for
    ///   a first step because labels are degrees.
    private func weisfeilerLehman(
        _ edgeAttribute: String?, _ nodeAttribute: String?, _ iterations: Int, _ digestSize: Int, withInitial: Bool?,
        _ body: ([String]) -> Void
    ) throws {
        guard iterations > 0 else {
            throw InvalidArgument("iterations", "is \(iterations), and must be greater than 0")
        }
        guard 1...64 ~= digestSize else {
            throw InvalidArgument("digestSize", "is \(digestSize), and must be from 1 to 64")
        }
        let topology = topology
        let sides = isDirected ? [topology.outgoing, topology.incoming] : [topology.outgoing]
        var prefixes = [String](repeating: "", count: topology.edgeLimit)
        if let edgeAttribute {
            for (edge, number) in zip(edges, edgeNumbers) {
                guard let value = edge[edgeAttribute] else {
                    throw MissingAttribute(edgeAttribute, of: "the edge \(edge)")
                }
                prefixes[Int(number)] = value.pythonText
            }
        }
        var labels: [String]
        if let nodeAttribute {
            labels = try nodes.withAttributes.map { node, attributes in
                guard let value = attributes[nodeAttribute] else {
                    throw MissingAttribute(nodeAttribute, of: "the node \(String(reflecting: node))")
                }
                return value.pythonText
            }
        } else if edgeAttribute != nil {
            labels = Array(repeating: "", count: nodeCount)
        } else if isDirected {
            labels = (0..<nodeCount).map {
                "\(topology.incoming.range(of: $0).count)_\(topology.outgoing.range(of: $0).count)"
            }
        } else {
            labels = degrees.map { "\($0.degree)" }
        }
        func hashed(_ labels: [String]) -> [String] { labels.map { Blake2b.hexDigest($0, size: digestSize) } }
        if withInitial == true { body(hashed(labels)) }
        // Degrees as labels are what a first step would find.
        let isByDegree = nodeAttribute == nil && edgeAttribute == nil
        if isByDegree, withInitial != nil { body(hashed(labels)) }
        for _ in 0..<(isByDegree ? iterations - 1 : iterations) {
            labels = hashed(
                (0..<nodeCount).map { rank in
                    sides.indices.reduce(labels[rank]) { label, index in
                        let side = sides[index]
                        let direction = isDirected && edgeAttribute == nil ? (index == 0 ? "s_" : "p_") : ""
                        let around = side.range(of: rank).map {
                            direction + prefixes[Int(side.edges[$0])] + labels[Int(side.targets[$0])]
                        }
                        return label + around.sorted().joined()
                    }
                })
            body(labels)
        }
    }
}

extension JSON {
    /// The value as Python's `str` writes it.
    fileprivate var pythonText: String {
        switch self {
        case .string(let text): text
        default: pythonLiteral
        }
    }

    /// The value as Python's `repr` writes it.
    private var pythonLiteral: String {
        switch self {
        case .null: "None"
        case .bool(let value): value ? "True" : "False"
        case .int(let value): "\(value)"
        case .double(let value): value.isFinite ? "\(value)" : value.isNaN ? "nan" : value < 0 ? "-inf" : "inf"
        case .string(let text): text.contains("'") && !text.contains("\"") ? "\"\(text)\"" : "'\(text)'"
        case .array(let elements): "[" + elements.map(\.pythonLiteral).joined(separator: ", ") + "]"
        case .object(let object):
            "{" + object.map { "'\($0.key)': \($0.value.pythonLiteral)" }.joined(separator: ", ") + "}"
        }
    }
}
