import GraphGenerators
import OrderedJSON

/// What a generator made, as the fixtures have it.
struct Made: Equatable {
    var nodes: [String]
    var adjacency: [[Int]]
    var name: String?
    var weights: [Double]?

    init<Node, Direction>(_ graph: Network<Node, Direction, SingleEdges>) throws {
        let list = Array(graph.nodes)
        let ranks = Dictionary(uniqueKeysWithValues: list.enumerated().map { ($1, $0) })
        nodes = list.map { node in
            switch node {
            case let point as GridPoint: "\(point.row),\(point.column)"
            case let point as [Int]: point.map(String.init).joined(separator: ",")
            default: "\(node)"
            }
        }
        adjacency = try list.map { try graph.neighbors(of: $0).compactMap { ranks[$0] } }
        name = graph.attributes[.name]
        let weights = try list.flatMap { node in
            try graph.neighbors(of: node).compactMap { graph.edges[node, $0]?[.weight] }
        }
        self.weights = weights.isEmpty ? nil : weights
    }

    init(fixture: JSON) {
        nodes = fixture["nodes"]?.arrayValue?.compactMap(\.stringValue) ?? []
        adjacency = fixture["adjacency"]?.arrayValue?.map { $0.arrayValue?.compactMap(\.intValue) ?? [] } ?? []
        name = fixture["name"]?.stringValue
        weights = fixture["weights"]?.arrayValue?.compactMap(\.doubleValue)
    }
}

/// The graphs of the fixtures by the expression that makes them.
enum GeneratorCases {
    static let all: [String: @Sendable () throws -> Made] = [
        "Graph.empty(3)": { try Made(Graph.empty(3)) },
        "Graph.path(5)": { try Made(Graph.path(5)) },
        "DiGraph.path(5)": { try Made(DiGraph.path(5)) },
        "Graph.cycle(1)": { try Made(Graph.cycle(1)) },
        "Graph.cycle(2)": { try Made(Graph.cycle(2)) },
        "Graph.cycle(6)": { try Made(Graph.cycle(6)) },
        "DiGraph.cycle(6)": { try Made(DiGraph.cycle(6)) },
        "Graph.complete(5)": { try Made(Graph.complete(5)) },
        "DiGraph.complete(4)": { try Made(DiGraph.complete(4)) },
        "Graph.star(4)": { try Made(Graph.star(4)) },
        "Graph.wheel(1)": { try Made(Graph.wheel(1)) },
        "Graph.wheel(3)": { try Made(Graph.wheel(3)) },
        "Graph.wheel(6)": { try Made(Graph.wheel(6)) },
        "Graph.circulant(9, offsets: [1, 3])": { try Made(Graph.circulant(9, offsets: [1, 3])) },
        "Graph.ladder(4)": { try Made(Graph.ladder(4)) },
        "Graph.circularLadder(4)": { try Made(Graph.circularLadder(4)) },
        "Graph.barbell(4, 0)": { try Made(Graph.barbell(4, 0)) },
        "Graph.barbell(4, 1)": { try Made(Graph.barbell(4, 1)) },
        "Graph.barbell(4, 3)": { try Made(Graph.barbell(4, 3)) },
        "Graph.lollipop(4, 0)": { try Made(Graph.lollipop(4, 0)) },
        "Graph.lollipop(4, 3)": { try Made(Graph.lollipop(4, 3)) },
        "Graph.tadpole(4, 3)": { try Made(Graph.tadpole(4, 3)) },
        "Graph.windmill(4, 3)": { try Made(Graph.windmill(4, 3)) },
        "Graph.completeBipartite(3, 4)": { try Made(Graph.completeBipartite(3, 4)) },
        "Graph.completeMultipartite(1, 2, 3)": { try Made(Graph.completeMultipartite(1, 2, 3)) },
        "Graph.turan(8, 3)": { try Made(Graph.turan(8, 3)) },
        "Graph.fullRaryTree(branching: 3, count: 12)": { try Made(Graph.fullRaryTree(branching: 3, count: 12)) },
        "Graph.balancedTree(branching: 2, height: 3)": { try Made(Graph.balancedTree(branching: 2, height: 3)) },
        "Graph.balancedTree(branching: 1, height: 3)": { try Made(Graph.balancedTree(branching: 1, height: 3)) },
        "Graph.binomialTree(4)": { try Made(Graph.binomialTree(4)) },
        "Graph.grid(3, 4)": { try Made(Graph.grid(3, 4)) },
        "Graph.grid(3, 4, isPeriodic: true)": { try Made(Graph.grid(3, 4, isPeriodic: true)) },
        "DiGraph.grid(2, 3)": { try Made(DiGraph.grid(2, 3)) },
        "Graph.grid(dimensions: [2, 3, 2])": { try Made(Graph.grid(dimensions: [2, 3, 2])) },
        "Graph.grid(dimensions: [4, 3], isPeriodic: true)": {
            try Made(Graph.grid(dimensions: [4, 3], isPeriodic: true))
        },
        "Graph.hypercube(4)": { try Made(Graph.hypercube(4)) },
        "Graph.bull": { try Made(Graph.bull) },
        "Graph.chvatal": { try Made(Graph.chvatal) },
        "Graph.cubical": { try Made(Graph.cubical) },
        "Graph.desargues": { try Made(Graph.desargues) },
        "Graph.diamond": { try Made(Graph.diamond) },
        "Graph.dodecahedral": { try Made(Graph.dodecahedral) },
        "Graph.frucht": { try Made(Graph.frucht) },
        "Graph.heawood": { try Made(Graph.heawood) },
        "Graph.house": { try Made(Graph.house) },
        "Graph.houseWithX": { try Made(Graph.houseWithX) },
        "Graph.icosahedral": { try Made(Graph.icosahedral) },
        "Graph.krackhardtKite": { try Made(Graph.krackhardtKite) },
        "Graph.moebiusKantor": { try Made(Graph.moebiusKantor) },
        "Graph.octahedral": { try Made(Graph.octahedral) },
        "Graph.pappus": { try Made(Graph.pappus) },
        "Graph.petersen": { try Made(Graph.petersen) },
        "Graph.sedgewickMaze": { try Made(Graph.sedgewickMaze) },
        "Graph.tetrahedral": { try Made(Graph.tetrahedral) },
        "Graph.truncatedCube": { try Made(Graph.truncatedCube) },
        "Graph.truncatedTetrahedron": { try Made(Graph.truncatedTetrahedron) },
        "Graph.tutte": { try Made(Graph.tutte) },
        "Graph.karateClub": { try Made(Graph.karateClub) },
        "Graph.davisSouthernWomen": { try Made(Graph.davisSouthernWomen) },
        "Graph.florentineFamilies": { try Made(Graph.florentineFamilies) },
        "Graph.lesMiserables": { try Made(Graph.lesMiserables) },
        "Graph.gnp(10, 0.3, seed: 42)": { try Made(Graph.gnp(10, 0.3, seed: 42)) },
        "DiGraph.gnp(12, 0.2, seed: 7)": { try Made(DiGraph.gnp(12, 0.2, seed: 7)) },
        "Graph.gnp(5, 1, seed: 1)": { try Made(Graph.gnp(5, 1, seed: 1)) },
        "Graph.fastGNP(40, 0.08, seed: 3)": { try Made(Graph.fastGNP(40, 0.08, seed: 3)) },
        "DiGraph.fastGNP(20, 0.1, seed: 3)": { try Made(DiGraph.fastGNP(20, 0.1, seed: 3)) },
        "Graph.gnm(20, 40, seed: 5)": { try Made(Graph.gnm(20, 40, seed: 5)) },
        "DiGraph.gnm(15, 40, seed: 5)": { try Made(DiGraph.gnm(15, 40, seed: 5)) },
        "Graph.denseGNM(12, 30, seed: 9)": { try Made(Graph.denseGNM(12, 30, seed: 9)) },
        "Graph.barabasiAlbert(60, 2, seed: 42)": { try Made(Graph.barabasiAlbert(60, 2, seed: 42)) },
        "Graph.barabasiAlbert(120, 7, seed: 1)": { try Made(Graph.barabasiAlbert(120, 7, seed: 1)) },
        "Graph.powerlawCluster(60, 3, 0.4, seed: 11)": { try Made(Graph.powerlawCluster(60, 3, 0.4, seed: 11)) },
        "Graph.wattsStrogatz(40, 4, 0.3, seed: 2)": { try Made(Graph.wattsStrogatz(40, 4, 0.3, seed: 2)) },
        "Graph.wattsStrogatz(6, 5, 0.9, seed: 2)": { try Made(Graph.wattsStrogatz(6, 5, 0.9, seed: 2)) },
        "Graph.connectedWattsStrogatz(20, 2, 0.5, seed: 8)": {
            try Made(Graph.connectedWattsStrogatz(20, 2, 0.5, seed: 8))
        },
        "Graph.newmanWattsStrogatz(40, 4, 0.3, seed: 2)": { try Made(Graph.newmanWattsStrogatz(40, 4, 0.3, seed: 2)) },
        "Graph.randomRegular(degree: 3, count: 20, seed: 4)": {
            try Made(Graph.randomRegular(degree: 3, count: 20, seed: 4))
        },
        "Graph.randomRegular(degree: 6, count: 11, seed: 4)": {
            try Made(Graph.randomRegular(degree: 6, count: 11, seed: 4))
        },
        "Graph.randomRegular(degree: 4, count: 100, seed: 12)": {
            try Made(Graph.randomRegular(degree: 4, count: 100, seed: 12))
        },
    ]
}
