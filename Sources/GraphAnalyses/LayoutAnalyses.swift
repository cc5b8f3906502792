import GraphAlgorithms
import GraphFormats
import GraphLayouts
import GraphModel
import OrderedJSON

/// networkx's `drawing.layout`, as `{node: [x, y]}`; a seed that is not given is 0.
enum LayoutAnalyses {
    static let all: [any Analysis.Type] = [
        CircularPositions.self, ShellPositions.self, SpiralPositions.self, RandomPositions.self,
        BipartitePositions.self, MultipartitePositions.self, BreadthFirstPositions.self, SpectralPositions.self,
        SpringPositions.self, FruchtermanReingoldPositions.self, KamadaKawaiPositions.self, ForceAtlas2Positions.self,
        ARFPositions.self, PlanarPositions.self,
    ]

    /// Parameters that most layouts have.
    private static let scale = Parameter("scale", 1), center = Parameter("center", nil), dim = Parameter("dim", 2)

    struct CircularPositions: AnyKindAnalysis {
        static let name = "circular_layout"
        static let parameters = [scale, center, dim]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try arguments.requirePlane()
            return try arguments.positions(
                of: graph, .circular(scale: arguments.double("scale"), center: arguments.middle()))
        }
    }

    /// Every node of the graph must be in a shell, and every node of a shell in the graph.
    struct ShellPositions: AnyKindAnalysis {
        static let name = "shell_layout"
        static let parameters = [Parameter("nlist", nil), Parameter("rotate", nil), scale, center, dim]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try arguments.requirePlane()
            let shells = arguments.has("nlist") && graph.nodeCount > 1 ? try arguments.nodeSets("nlist") : nil
            return try arguments.positions(
                of: graph,
                .shell(
                    shells, rotation: arguments.optionalDouble("rotate"), scale: arguments.double("scale"),
                    center: arguments.middle()))
        }
    }

    struct SpiralPositions: AnyKindAnalysis {
        static let name = "spiral_layout"
        static let parameters = [
            scale, center, dim, Parameter("resolution", 0.35), Parameter("equidistant", false),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try arguments.requirePlane()
            return try arguments.positions(
                of: graph,
                .spiral(
                    resolution: arguments.double("resolution"), isEquidistant: arguments.bool("equidistant"),
                    scale: arguments.double("scale"), center: arguments.middle()))
        }
    }

    struct RandomPositions: AnyKindAnalysis {
        static let name = "random_layout"
        static let parameters = [center, dim, Parameter("seed", nil)]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try arguments.requirePlane()
            return try arguments.positions(
                of: graph, .random(corner: arguments.middle(), seed: arguments.numpySeed()))
        }
    }

    /// Without `nodes`, each of the two sets gets its column; networkx ignores which of them a node is in. With them, a
    /// column has its nodes in their order, in networkx in that of a Python set.
    struct BipartitePositions: AnyKindAnalysis {
        static let name = "bipartite_layout"
        static let parameters = [
            Parameter("nodes", nil), Parameter("align", "vertical"), scale, center,
            Parameter("aspect_ratio", .double(4.0 / 3)),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try arguments.positions(
                of: graph,
                .bipartite(
                    arguments.optionalNodes("nodes"), alignment: arguments.alignment(),
                    scale: arguments.double("scale"), center: arguments.middle(),
                    aspectRatio: arguments.double("aspect_ratio")))
        }
    }

    /// Layers given as an object are in the order of its keys, as numbers where all are numbers.
    struct MultipartitePositions: AnyKindAnalysis {
        static let name = "multipartite_layout"
        static let parameters = [Parameter("subset_key", "subset"), Parameter("align", "vertical"), scale, center]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            let alignment = try arguments.alignment(), scale = try arguments.double("scale")
            let center = try arguments.middle()
            if graph.nodeCount == 0 { return Answer { [:] } }
            guard arguments["subset_key"].objectValue != nil else {
                return try arguments.positions(
                    of: graph,
                    .multipartite(
                        by: arguments.string("subset_key"), alignment: alignment, scale: scale, center: center))
            }
            return try arguments.positions(
                of: graph,
                .multipartite(
                    layers: arguments.nodeSetsByKey("subset_key"), alignment: alignment, scale: scale, center: center))
        }

        static func refusal(for error: any Error) -> Refusal? {
            error is MissingAttribute
                ? Refusal("NetworkXError", "all nodes need a subset_key attribute: \(error)") : nil
        }
    }

    struct BreadthFirstPositions: AnyKindAnalysis {
        static let name = "bfs_layout"
        static let parameters = [.required("start"), Parameter("align", "vertical"), scale, center]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try arguments.positions(
                of: graph,
                .breadthFirst(
                    from: arguments.node("start"), alignment: arguments.alignment(), scale: arguments.double("scale"),
                    center: arguments.middle()))
        }

        static func refusal(for error: any Error) -> Refusal? {
            guard let missing = error as? any NetworkXNamed, missing.networkXType == "NodeNotFound" else { return nil }
            return Refusal("NetworkXError", missing.networkXMessage)
        }
    }

    /// Eigenvectors are determined up to their signs, and those of an eigenvalue that comes several times up to a rotation.
    struct SpectralPositions: AnyKindAnalysis {
        static let name = "spectral_layout"
        static let parameters = [Parameter("weight", "weight"), scale, center, dim]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try arguments.requirePlane()
            return try arguments.positions(
                of: graph,
                .spectral(
                    weight: arguments.weight(), scale: arguments.double("scale"), center: arguments.middle()))
        }
    }

    private static let springParameters = [
        Parameter("k", nil), Parameter("pos", nil), Parameter("fixed", nil), Parameter("iterations", 50),
        Parameter("threshold", 1e-4), Parameter("weight", "weight"), scale, center, dim, Parameter("seed", nil),
        Parameter("method", "auto"), Parameter("gravity", 1.0),
    ]

    private static func springPositions<Node: GraphFileNode, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
    ) throws -> Answer {
        try arguments.requirePlane()
        let methods: [String: SpringLayout<Node>.Method] = ["auto": .automatic, "force": .force, "energy": .energy]
        guard let method = methods[try arguments.string("method")] else {
            throw Refusal("ValueError", "the method must be either auto, force, or energy.")
        }
        return try arguments.positions(
            of: graph,
            .spring(
                distance: arguments.optionalDouble("k"), from: arguments.startPositions(),
                fixed: arguments.optionalNodes("fixed") ?? [], iterations: arguments.int("iterations"),
                threshold: arguments.double("threshold"), weight: arguments.weight(),
                scale: arguments.optionalDouble("scale"), center: arguments.middle(), seed: arguments.numpySeed(),
                method: method, gravity: arguments.double("gravity")))
    }

    /// From 500 nodes on positions are networkx's in kind only.
    struct SpringPositions: AnyKindAnalysis {
        static let name = "spring_layout"
        static let parameters = springParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try springPositions(graph, arguments)
        }
    }

    /// As `spring_layout`.
    struct FruchtermanReingoldPositions: AnyKindAnalysis {
        static let name = "fruchterman_reingold_layout"
        static let parameters = springParameters

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try springPositions(graph, arguments)
        }
    }

    /// The cost is networkx's and no higher; several minima may be as low.
    struct KamadaKawaiPositions: AnyKindAnalysis {
        static let name = "kamada_kawai_layout"
        static let parameters = [
            Parameter("dist", nil), Parameter("pos", nil), Parameter("weight", "weight"), scale, center, dim,
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try arguments.requirePlane()
            return try arguments.positions(
                of: graph,
                .kamadaKawai(
                    distance: arguments.weight(), distances: arguments.distances("dist"),
                    from: arguments.startPositions(),
                    scale: arguments.double("scale"), center: arguments.middle()))
        }
    }

    /// The edges do not cross, but nodes may be elsewhere than networkx, which goes by the order of its sets, puts them.
    struct PlanarPositions: AnyKindAnalysis {
        static let name = "planar_layout"
        static let parameters = [scale, center, dim]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try arguments.requirePlane()
            return try arguments.positions(
                of: graph, .planar(scale: arguments.double("scale"), center: arguments.middle()))
        }
    }

    struct ForceAtlas2Positions: AnyKindAnalysis {
        static let name = "forceatlas2_layout"
        static let parameters = [
            Parameter("pos", nil), Parameter("max_iter", 100), Parameter("jitter_tolerance", 1.0),
            Parameter("scaling_ratio", 2.0), Parameter("gravity", 1.0), Parameter("distributed_action", false),
            Parameter("strong_gravity", false), Parameter("node_mass", nil), Parameter("node_size", nil),
            Parameter("weight", nil), Parameter("linlog", false), Parameter("seed", nil), dim,
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try arguments.requirePlane()
            return try arguments.positions(
                of: graph,
                .forceAtlas2(
                    from: arguments.startPositions(), iterations: arguments.int("max_iter"),
                    jitterTolerance: arguments.double("jitter_tolerance"),
                    scalingRatio: arguments.double("scaling_ratio"), gravity: arguments.double("gravity"),
                    isActionDistributed: arguments.bool("distributed_action"),
                    isGravityStrong: arguments.bool("strong_gravity"),
                    masses: arguments.numbersByNode("node_mass") ?? [:], sizes: arguments.numbersByNode("node_size"),
                    weight: arguments.weight(), isLogarithmic: arguments.bool("linlog"),
                    seed: arguments.numpySeed()))
        }
    }

    struct ARFPositions: AnyKindAnalysis {
        static let name = "arf_layout"
        static let parameters = [
            Parameter("pos", nil), Parameter("scaling", 1), Parameter("a", 1.1), Parameter("etol", 1e-6),
            Parameter("dt", 1e-3), Parameter("max_iter", 1000), Parameter("seed", nil),
        ]

        static func answer<Node: GraphFileNode, Direction, Multiplicity>(
            _ graph: Network<Node, Direction, Multiplicity>, _ arguments: Arguments<Node>
        ) throws -> Answer {
            try arguments.positions(
                of: graph,
                .arf(
                    from: arguments.startPositions() ?? [:], scaling: arguments.double("scaling"),
                    attraction: arguments.double("a"), tolerance: arguments.double("etol"),
                    step: arguments.double("dt"), iterations: arguments.int("max_iter"), seed: arguments.numpySeed()))
        }
    }
}

extension Arguments {
    /// The positions of a layout.
    func positions<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>, _ layout: some GraphLayout<Node>
    ) throws -> Answer {
        let positions = try graph.positions(layout: layout)
        return Answer { .byNode(positions) { [$0.x.answer, $0.y.answer] } }
    }

    /// Refuses other dimensions than two.
    func requirePlane() throws(Refusal) {
        guard try int("dim") == 2 else { throw Refusal("ValueError", "can only handle 2 dimensions") }
    }

    /// The point in the middle; the origin for `null`.
    func middle() throws(Refusal) -> SIMD2<Double> {
        guard has("center") else { return .zero }
        guard let numbers = self["center"].arrayValue else { throw mismatch("center", "an array of two numbers") }
        guard numbers.count == 2 else {
            throw Refusal("ValueError", "length of center coordinates must match dimension of layout")
        }
        guard let point = Self.point(self["center"]) else { throw mismatch("center", "an array of two numbers") }
        return point
    }

    /// The positions to start from; `nil` for `null`.
    func startPositions() throws(Refusal) -> NodeMap<Node, SIMD2<Double>>? {
        guard let pairs = try byNode("pos") else { return nil }
        var points: [(Node, SIMD2<Double>)] = [], known: Set<Node> = []
        for (node, value) in pairs {
            guard let point = Self.point(value) else {
                throw mismatch("pos", "an object of arrays of two numbers keyed by nodes")
            }
            if known.insert(node).inserted { points.append((node, point)) }
        }
        return NodeMap(uniqueKeysWithValues: points)
    }

    func alignment() throws(Refusal) -> LayoutAlignment {
        guard let alignment = LayoutAlignment(rawValue: try string("align")) else {
            throw Refusal("ValueError", "align must be either vertical or horizontal.")
        }
        return alignment
    }

    /// A seed of numpy's stream; 0 for `null`, where networkx draws differently each time.
    func numpySeed() throws(Refusal) -> UInt32 {
        let seed = try seed() ?? 0
        guard let small = UInt32(exactly: seed) else {
            throw Refusal("ValueError", "Seed must be between 0 and 2**32 - 1")
        }
        return small
    }

    /// Sets of nodes in the order of their keys.
    fileprivate func nodeSetsByKey(_ name: String) throws(Refusal) -> [[Node]] {
        let keys = self[name].objectValue.map { Array($0.keys) } ?? [], sets = try nodeSets(name, ofValues: true)
        let numbers = keys.map { Double($0) }
        let order =
            if numbers.contains(nil) {
                keys.indices.sorted {
                    keys[$0].unicodeScalars.lexicographicallyPrecedes(keys[$1].unicodeScalars)
                }
            } else {
                keys.indices.sorted { (numbers[$0] ?? 0, $0) < (numbers[$1] ?? 0, $1) }
            }
        return order.map { sets[$0] }
    }

    /// A number by two nodes; `nil` for `null`.
    fileprivate func distances(_ name: String) throws(Refusal) -> [Node: [Node: Double]]? {
        guard let rows = try byNode(name) else { return nil }
        var distances: [Node: [Node: Double]] = [:]
        for (node, row) in rows {
            var lengths: [Node: Double] = [:]
            for (key, value) in row.objectValue ?? [:] {
                guard let other = Node(nodeText: key), let length = value.doubleValue else {
                    throw mismatch(name, "an object of objects of numbers keyed by nodes")
                }
                lengths[other] = length
            }
            distances[node] = lengths
        }
        return distances
    }

    private static func point(_ json: JSON) -> SIMD2<Double>? {
        guard let numbers = json.arrayValue, numbers.count == 2, let x = numbers[0].doubleValue,
            let y = numbers[1].doubleValue
        else { return nil }
        return SIMD2(x, y)
    }
}
