public import GraphModel
import OrderedJSON

// Nodes with random places, joined by how near they are. A node's `pos` is the list of its coordinates.
extension Network where Node == Int, Direction == Undirected, Multiplicity == SingleEdges {
    /// Nodes at random places in the unit cube, joined where they are within a distance: networkx's
    /// `random_geometric_graph`.
    ///
    /// - Parameters:
    ///   - count: The number of nodes.
    ///   - radius: Up to what distance nodes are joined.
    ///   - dimensions: The number of coordinates of a place.
    ///   - positions: The places of the nodes, if they are not to be drawn.
    ///   - metric: The *p* of the distance in Minkowski's metric, from 1 on; 2 is Euclid's.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if a number is negative, or places do not fit.
    /// - Complexity: O(*n* + *m*) expected for few dimensions, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// M. Penrose, *Random Geometric Graphs*, Oxford University Press, 2003.
    public static func randomGeometric(
        _ count: Int, radius: Double, dimensions: Int = 2, positions: [[Double]]? = nil, metric: Double = 2, seed: Int
    ) throws(GeneratorError) -> Self {
        var random = PythonRandom(seed: seed)
        let space = try RandomSpace(count, dimensions, positions, metric, using: &random)
        return space.graph(edges: space.pairs(within: radius))
    }

    /// Nodes at random places, joined where they are within a distance, with a probability that goes by the distance:
    /// networkx's `soft_random_geometric_graph`.
    ///
    /// - Parameters:
    ///   - count: The number of nodes.
    ///   - radius: Up to what distance nodes may be joined.
    ///   - dimensions: The number of coordinates of a place.
    ///   - positions: The places of the nodes, if they are not to be drawn.
    ///   - metric: The *p* of the distance in Minkowski's metric, from 1 on; 2 is Euclid's.
    ///   - probability: That of an edge, by distance; e^−*d* without it.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if a number is negative, or places do not fit.
    ///
    /// M. Penrose, "Connectivity of soft random geometric graphs", Annals of Applied Probability 26 (2016), 986–1028,
    /// https://doi.org/10.1214/15-AAP1110
    public static func softRandomGeometric(
        _ count: Int, radius: Double, dimensions: Int = 2, positions: [[Double]]? = nil, metric: Double = 2,
        probability: ((_ distance: Double) -> Double)? = nil, seed: Int
    ) throws(GeneratorError) -> Self {
        var random = PythonRandom(seed: seed)
        let space = try RandomSpace(count, dimensions, positions, metric, using: &random)
        let chance = probability ?? { exponential(-$0) }
        var graph = space.graph(
            edges: space.pairs(within: radius).filter { pair in
                random.unit() < chance(space.distance(pair.0, pair.1))
            })
        graph.attributes[.name] = "soft_random_geometric_graph(\(count), \(radius), \(dimensions))"
        return graph
    }

    /// Nodes at random places with random weights, joined where they are within a distance and their weights add up to a
    /// threshold: networkx's `thresholded_random_geometric_graph`.
    ///
    /// A node's `weight` is of the exponential distribution with the mean 1, if weights are not given.
    ///
    /// - Parameters:
    ///   - count: The number of nodes.
    ///   - radius: Up to what distance nodes may be joined.
    ///   - threshold: What the sum of two nodes' weights must be at least.
    ///   - dimensions: The number of coordinates of a place.
    ///   - positions: The places of the nodes, if they are not to be drawn.
    ///   - weights: The weights of the nodes, if they are not to be drawn.
    ///   - metric: The *p* of the distance in Minkowski's metric, from 1 on; 2 is Euclid's.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if a number is negative, or places or weights do not fit.
    public static func thresholdedRandomGeometric(
        _ count: Int, radius: Double, threshold: Double, dimensions: Int = 2, positions: [[Double]]? = nil,
        weights: [Double]? = nil, metric: Double = 2, seed: Int
    ) throws(GeneratorError) -> Self {
        var random = PythonRandom(seed: seed)
        let weights = try nodeWeights(count, weights, using: &random)
        let space = try RandomSpace(count, dimensions, positions, metric, using: &random)
        var graph = space.graph(
            edges: space.pairs(within: radius).filter { weights[$0.0] + weights[$0.1] >= threshold }, weights: weights)
        graph.attributes[.name] =
            "thresholded_random_geometric_graph(\(count), \(radius), \(threshold), \(dimensions))"
        return graph
    }

    /// Nodes at random places with random weights, joined where the sum of their weights, times a function of their
    /// distance, reaches a threshold: networkx's `geographical_threshold_graph`.
    ///
    /// A node's `weight` is of the exponential distribution with the mean 1, if weights are not given.
    ///
    /// - Parameters:
    ///   - count: The number of nodes.
    ///   - threshold: What must be reached.
    ///   - dimensions: The number of coordinates of a place.
    ///   - positions: The places of the nodes, if they are not to be drawn.
    ///   - weights: The weights of the nodes, if they are not to be drawn.
    ///   - factor: The function of the distance; *d*^−2 without it.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if a number is negative, or places or weights do not fit.
    /// - Complexity: O(*n*²), where *n* is the number of nodes.
    ///
    /// N. Masuda, H. Miwa, N. Konno, "Geographical threshold graphs with small-world and scale-free properties", Physical
    /// Review E 71 (2005), 036108, https://doi.org/10.1103/PhysRevE.71.036108
    public static func geographicalThreshold(
        _ count: Int, threshold: Double, dimensions: Int = 2, positions: [[Double]]? = nil, weights: [Double]? = nil,
        factor: ((_ distance: Double) -> Double)? = nil, seed: Int
    ) throws(GeneratorError) -> Self {
        var random = PythonRandom(seed: seed)
        let weights = try nodeWeights(count, weights, using: &random)
        let space = try RandomSpace(count, dimensions, positions, 2, using: &random)
        let factor = factor ?? { power($0, -2) }
        var edges: [(Int, Int)] = []
        for source in 0..<count {
            for target in source + 1..<max(count, source + 1)
            where (weights[source] + weights[target]) * factor(space.distance(source, target)) >= threshold {
                edges.append((source, target))
            }
        }
        return space.graph(edges: edges, weights: weights)
    }

    /// Nodes at random places in a rectangle, joined with a probability that falls with their distance: networkx's
    /// `waxman_graph`.
    ///
    /// The probability is *β*e^(−*d*/(*αL*)).
    ///
    /// - Parameters:
    ///   - count: The number of nodes, at least 2 where `longest` is not given.
    ///   - beta: The probability at no distance.
    ///   - alpha: How far edges reach.
    ///   - longest: The greatest distance *L*; if it is given, distances are drawn from 0 up to it, and not those of the
    ///     places. Without it *L* is the greatest distance of two nodes.
    ///   - domain: The rectangle, by its least and its greatest coordinates.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if the number of nodes is negative, or too little for a distance.
    /// - Complexity: O(*n*²), where *n* is the number of nodes.
    ///
    /// B. M. Waxman, "Routing of multipoint connections", IEEE Journal on Selected Areas in Communications 6 (1988),
    /// 1617–1622, https://doi.org/10.1109/49.12889
    public static func waxman(
        _ count: Int, beta: Double = 0.4, alpha: Double = 0.1, longest: Double? = nil,
        domain: (minX: Double, minY: Double, maxX: Double, maxY: Double) = (0, 0, 1, 1), seed: Int
    ) throws(GeneratorError) -> Self {
        try GeneratorError.check(count: count)
        try GeneratorError.check(longest != nil || count >= 2, "\(count) nodes have no distance")
        var random = PythonRandom(seed: seed)
        let positions = (0..<count).map { _ in
            let x = random.uniform(domain.minX, domain.maxX)
            return [x, random.uniform(domain.minY, domain.maxY)]
        }
        let space = try RandomSpace(count, 2, positions, 2, using: &random)
        var greatest = longest ?? 0
        if longest == nil {
            for source in 0..<count {
                for target in source + 1..<max(count, source + 1) {
                    greatest = max(greatest, space.distance(source, target))
                }
            }
        }
        var edges: [(Int, Int)] = []
        for source in 0..<count {
            for target in source + 1..<max(count, source + 1) {
                let draw = random.unit()
                let distance = longest == nil ? space.distance(source, target) : random.unit() * greatest
                if draw < beta * exponential(-distance / (alpha * greatest)) { edges.append((source, target)) }
            }
        }
        return space.graph(edges: edges)
    }

    private static func nodeWeights(
        _ count: Int, _ weights: [Double]?, using random: inout PythonRandom
    ) throws(GeneratorError) -> [Double] {
        try GeneratorError.check(count: count)
        guard let weights else { return (0..<count).map { _ in random.exponential() } }
        try GeneratorError.check(weights.count == count, "\(count) nodes need as many weights, not \(weights.count)")
        return weights
    }
}

/// Places for nodes.
private struct RandomSpace {
    let positions: [[Double]]
    let dimensions: Int
    let metric: Double

    init(
        _ count: Int, _ dimensions: Int, _ positions: [[Double]]?, _ metric: Double, using random: inout PythonRandom
    ) throws(GeneratorError) {
        try GeneratorError.check(count: count)
        try GeneratorError.check(dimensions >= 0, "a place has no \(dimensions) coordinates")
        try GeneratorError.check(metric >= 1, "Minkowski's metric has a p from 1 on, not \(metric)")
        _ = try GeneratorError.product(count, dimensions)
        let places = positions ?? (0..<count).map { _ in (0..<dimensions).map { _ in random.unit() } }
        try GeneratorError.check(places.count == count, "\(count) nodes need as many places, not \(places.count)")
        let width = places.first?.count ?? dimensions
        try GeneratorError.check(
            places.allSatisfy { $0.count == width && $0.allSatisfy(\.isFinite) },
            "places have coordinates that are numbers, and all as many")
        self.positions = places
        self.dimensions = width
        self.metric = metric
    }

    /// The distance to the power of the metric's *p*; for an infinite one the distance.
    private func powerOfDistance(_ first: Int, _ second: Int) -> Double {
        let left = positions[first], right = positions[second]
        var sum = 0.0
        for axis in 0..<dimensions {
            let difference = abs(left[axis] - right[axis])
            if metric == 2 {
                sum += difference * difference
            } else if metric == 1 {
                sum += difference
            } else if metric == .infinity {
                sum = max(sum, difference)
            } else {
                sum += power(difference, metric)
            }
        }
        return sum
    }

    func distance(_ first: Int, _ second: Int) -> Double {
        let sum = powerOfDistance(first, second)
        return metric == 2 ? sum.squareRoot() : metric == 1 || metric == .infinity ? sum : power(sum, 1 / metric)
    }

    /// The pairs of nodes within a distance, in order; found through boxes of that size, of which those around are looked
    /// through.
    func pairs(within radius: Double) -> [(Int, Int)] {
        guard radius >= 0, positions.count > 1 else { return [] }
        let limit = metric == 2 ? radius * radius : metric == .infinity ? radius : power(radius, metric)
        // Boxes along two axes do; more would be more neighbours to visit.
        let axes = min(dimensions, 2),
            bounds = (0..<axes).map { axis in
                (
                    low: positions.reduce(.infinity) { min($0, $1[axis]) },
                    high: positions.reduce(-.infinity) { max($0, $1[axis]) }
                )
            }
        let most = max(1, Int(Double(positions.count).squareRoot()))
        let widths = bounds.map { bound in
            radius > 0 ? max(1, min(most, Int(clamping: ((bound.high - bound.low) / radius).rounded(.down)))) : most
        }
        func box(_ node: Int, _ axis: Int) -> Int {
            let bound = bounds[axis], extent = bound.high - bound.low
            guard extent > 0, extent.isFinite else { return 0 }
            return min(widths[axis] - 1, Int((positions[node][axis] - bound.low) / extent * Double(widths[axis])))
        }
        let columns = axes > 1 ? widths[1] : 1, rows = axes > 0 ? widths[0] : 1
        var members = [[Int32]](repeating: [], count: rows * columns)
        let places = positions.indices.map { (axes > 0 ? box($0, 0) : 0, axes > 1 ? box($0, 1) : 0) }
        for (node, place) in places.enumerated() { members[place.0 * columns + place.1].append(Int32(node)) }
        var pairs: [(Int, Int)] = []
        for (node, place) in places.enumerated() {
            let first = pairs.count
            for row in max(place.0 - 1, 0)...min(place.0 + 1, rows - 1) {
                for column in max(place.1 - 1, 0)...min(place.1 + 1, columns - 1) {
                    for other in members[row * columns + column]
                    where other > node && powerOfDistance(node, Int(other)) <= limit {
                        pairs.append((node, Int(other)))
                    }
                }
            }
            pairs[first...].sort { $0.1 < $1.1 }
        }
        return pairs
    }

    func graph(edges: [(Int, Int)], weights: [Double]? = nil) -> Graph<Int> {
        var graph = Graph<Int>(count: positions.count, edges: edges)
        for (node, position) in positions.enumerated() {
            var attributes = Attributes()
            if let weights { attributes["weight"] = .double(weights[node]) }
            attributes["pos"] = .array(position.map { .double($0) })
            graph.addNode(node, attributes: attributes)
        }
        return graph
    }
}
