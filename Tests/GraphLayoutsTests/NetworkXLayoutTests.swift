import GraphAlgorithms
import GraphLayouts
import NetworkXTestSupport
import OrderedJSON
import Testing

/// networkx's layouts give networkx's positions.
@Suite struct NetworkXLayoutTests {
    @Test(arguments: RecordedLayout.all)
    func aRecordedLayoutComesOutTheSame(_ record: RecordedLayout) throws {
        let scale = record.scale, center = record.center, seed = record.seed
        switch record.layout {
        case "circular_layout": try record.expect(.circular(scale: scale, center: center))
        case "shell_layout":
            let shells = record.parameters["nlist"]?.arrayValue?.map { $0.arrayValue?.compactMap(\.intValue) ?? [] }
            try record.expect(.shell(shells, rotation: record.number("rotate"), scale: scale, center: center))
        case "spiral_layout":
            try record.expect(
                .spiral(
                    resolution: record.number("resolution") ?? 0.35, isEquidistant: record.flag("equidistant"),
                    scale: scale, center: center))
        case "random_layout": try record.expect(.random(corner: center, seed: seed), tolerance: 0)
        case "bipartite_layout":
            try record.expect(
                .bipartite(
                    record.nodes("nodes"), alignment: record.alignment, scale: scale, center: center,
                    aspectRatio: record.number("aspect_ratio") ?? 4.0 / 3))
        case "multipartite_layout":
            let layers = record.parameters["subset_key"]?.objectValue?.values.map {
                $0.arrayValue?.compactMap(\.intValue) ?? []
            }
            try record.expect(
                .multipartite(
                    layers: try #require(layers), alignment: record.alignment, scale: scale, center: center))
        case "bfs_layout":
            try record.expect(
                .breadthFirst(
                    from: try #require(record.int("start")), alignment: record.alignment, scale: scale, center: center))
        case "spectral_layout": try record.expect(.spectral(scale: scale, center: center), upToSigns: true)
        case "spring_layout":
            try record.expect(
                .spring(
                    distance: record.number("k"), from: record.start, fixed: record.nodes("fixed") ?? [],
                    iterations: try #require(record.int("iterations")),
                    scale: record.parameters["scale"] == .null ? nil : scale, center: center, seed: seed),
                tolerance: 1e-10)
        case "forceatlas2_layout":
            try record.expect(
                .forceAtlas2(
                    iterations: try #require(record.int("max_iter")),
                    jitterTolerance: record.number("jitter_tolerance") ?? 1,
                    scalingRatio: record.number("scaling_ratio") ?? 2, gravity: record.number("gravity") ?? 1,
                    isActionDistributed: record.flag("distributed_action"),
                    isGravityStrong: record.flag("strong_gravity"),
                    weight: record.parameters["weight"] == nil ? .unit : .weight, isLogarithmic: record.flag("linlog"),
                    seed: seed), tolerance: 1e-4)
        case "arf_layout":
            try record.expect(
                .arf(
                    scaling: record.number("scaling") ?? 1, attraction: record.number("a") ?? 1.1,
                    step: record.number("dt") ?? 1e-3, iterations: try #require(record.int("max_iter")), seed: seed),
                tolerance: 1e-5)
        case "kamada_kawai_layout":
            let layout = KamadaKawaiLayout<Int>(scale: scale, center: center)
            let own = try record.positions(layout).values, theirs = record.positions.map(\.point)
            let distances =
                record.isDirected
                ? try distances(in: record.diGraph) : try distances(in: record.graph)
            let ownCost = lowestCost(own, distances), theirCost = lowestCost(theirs, distances)
            #expect(ownCost <= theirCost * 1.001, "\(record.name) costs \(ownCost), networkx's \(theirCost)")
            #expect((own.reduce(.zero, +) / Double(own.count) - center).max() < 1e-9)
            #expect(
                abs(own.map { max(abs(($0 - center).x), abs(($0 - center).y)) }.max().map { $0 - scale } ?? 1) < 1e-9)
        default: Issue.record("\(record.layout) is not known")
        }
    }

    @Test(arguments: GoldenResults.all)
    func aRecordedGraphIsLaidOutTheSame(_ golden: GoldenResults) throws {
        if golden.isDirected {
            try compare(golden.diGraph, golden)
        } else {
            try compare(golden.graph, golden)
        }
    }

    private func compare<Direction, Multiplicity>(
        _ graph: Network<Int, Direction, Multiplicity>, _ golden: GoldenResults
    ) throws {
        func expect(_ key: String, _ layout: some GraphLayout<Int>, tolerance: Double = 1e-9) throws {
            let map = try graph.positions(layout: layout)
            golden.expect(
                key, .map(map.map { (key: $0.key, value: .numbers([$0.value.x, $0.value.y])) }), tolerance: tolerance)
        }
        try expect("circular_layout", .circular())
        try expect("shell_layout", .shell())
        try expect("random_layout_1", .random(seed: 1), tolerance: 0)
        try expect("spiral", .spiral())
        try expect("spring_1_it5", .spring(iterations: 5, seed: 1), tolerance: 1e-10)
        try expect("forceatlas2_it10", .forceAtlas2(iterations: 10, seed: 1), tolerance: 2e-4)

        guard graph.nodeCount > 1, let recorded = golden.value("kamada_kawai")?["map"]?.arrayValue else { return }
        let own = try graph.positions(layout: .kamadaKawai()).values
        let theirs = recorded.map { $0[1].map(RecordedLayout.point) ?? .zero }
        let distances = try distances(in: graph)
        let ownCost = lowestCost(own, distances), theirCost = lowestCost(theirs, distances)
        #expect(ownCost <= theirCost * 1.001 + 1e-5, "\(golden.name) costs \(ownCost), networkx's \(theirCost)")
    }

    private func distances<Direction, Multiplicity>(
        in graph: Network<Int, Direction, Multiplicity>
    ) throws -> [[Double]] {
        try graph.nodes.map { source in
            let lengths = try graph.dijkstraPathLengths(from: source, weight: .weight)
            return graph.nodes.map { lengths[$0] ?? 1e6 }
        }
    }

    /// The Kamada–Kawai cost of positions at their best scale, without the small term that holds the middle.
    private func lowestCost(_ points: [SIMD2<Double>], _ distances: [[Double]]) -> Double {
        var first = 0.0, second = 0.0, count = 0.0
        for row in points.indices {
            for column in points.indices where row != column {
                let difference = points[row] - points[column]
                let ratio = (difference * difference).sum().squareRoot() / distances[row][column]
                first += ratio
                second += ratio * ratio
                count += 1
            }
        }
        return second > 0 ? count - first * first / second : count
    }
}
