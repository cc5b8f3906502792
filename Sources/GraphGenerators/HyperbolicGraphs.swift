public import GraphModel
import OrderedJSON

extension Network where Node == Int, Direction == Undirected, Multiplicity == SingleEdges {
    /// Nodes on a circle with hidden degrees, joined with a probability that goes by both: networkx's
    /// `geometric_soft_configuration_graph`.
    ///
    /// A node has its angle as `theta`, its hidden degree as `kappa` and its distance from the middle in the hyperbolic
    /// plane as `radius`.
    ///
    /// (networkx takes the mean of the nodes' numbers for that of their hidden degrees, which makes another graph.)
    ///
    /// - Parameters:
    ///   - hiddenDegrees: The hidden degree of every node, a positive number.
    ///   - beta: How much places count, a positive number: the higher, the more triangles.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if a number is not positive.
    /// - Complexity: O(*n*²), where *n* is the number of nodes.
    ///
    /// M. Á. Serrano, D. Krioukov, M. Boguñá, "Self-similarity of complex networks and hidden metric spaces", Physical
    /// Review Letters 100 (2008), 078701, https://doi.org/10.1103/PhysRevLett.100.078701
    public static func geometricSoftConfiguration(
        hiddenDegrees: [Double], beta: Double, seed: Int
    ) throws(GeneratorError) -> Self {
        var random = PythonRandom(seed: seed)
        let mean = hiddenDegrees.reduce(0, +) / Double(hiddenDegrees.count)
        return try geometricSoftConfiguration(hiddenDegrees, mean: mean, beta: beta, using: &random)
    }

    /// Nodes on a circle with hidden degrees that are drawn from a power law, joined with a probability that goes by both:
    /// networkx's `geometric_soft_configuration_graph`.
    ///
    /// - Parameters:
    ///   - count: The number of nodes.
    ///   - exponent: The power law's exponent, greater than 2.
    ///   - meanDegree: The mean of the hidden degrees.
    ///   - beta: How much places count, a positive number: the higher, the more triangles.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if a number is out of its range.
    /// - Complexity: O(*n*²), where *n* is the number of nodes.
    public static func geometricSoftConfiguration(
        _ count: Int, exponent: Double, meanDegree: Double, beta: Double, seed: Int
    ) throws(GeneratorError) -> Self {
        try GeneratorError.check(count: count)
        try GeneratorError.check(exponent > 1, "the exponent of a power law is greater than 1, not \(exponent)")
        var random = PythonRandom(seed: seed)
        let ratio = (exponent - 2) / (exponent - 1), size = Double(count)
        let least = meanDegree * ratio * (1 - 1 / size) / (1 - 1 / power(size, ratio))
        let degrees = (0..<count).map { _ in
            least * power(1 - random.unit() * (1 - 1 / size), 1 / (1 - exponent))
        }
        return try geometricSoftConfiguration(degrees, mean: meanDegree, beta: beta, using: &random)
    }

    private static func geometricSoftConfiguration(
        _ degrees: [Double], mean: Double, beta: Double, using random: inout PythonRandom
    ) throws(GeneratorError) -> Self {
        try GeneratorError.check(beta > 0, "The parameter beta cannot be smaller or equal to 0. It is \(beta)")
        try GeneratorError.check(!degrees.isEmpty, "a circle needs a node at least")
        try GeneratorError.check(
            degrees.allSatisfy { $0 > 0 && $0.isFinite }, "hidden degrees are positive numbers")
        let size = Double(degrees.count), circle = size / (2 * Double.pi)
        let mu =
            beta > 1
            ? beta * sine(Double.pi / beta) / (2 * Double.pi * mean)
            : beta == 1
                ? 1 / (2 * mean * logarithm(size)) : (1 - beta) / (power(2, beta) * mean * power(size, 1 - beta))
        let angles = degrees.map { _ in random.uniform(0, 2 * Double.pi) }
        var edges: [(Int, Int)] = []
        for source in degrees.indices {
            for target in 0..<source {
                let angle = Double.pi - abs(Double.pi - abs(angles[source] - angles[target]))
                let distance = power(circle * angle, beta)
                let attraction = power(mu * degrees[source] * degrees[target], max(1, beta))
                if random.unit() < 1 / (1 + distance / attraction) { edges.append((source, target)) }
            }
        }
        var graph = Self(count: degrees.count, edges: edges)
        let zeta = beta > 1 ? 1 : 1 / beta, scale = 2 * max(1, beta) / (beta * zeta)
        let edge = 2 / zeta * logarithm(size / Double.pi) - scale * logarithm(mu * (degrees.min() ?? 1))
        for node in degrees.indices {
            graph.addNode(
                node, Attribute("theta", angles[node]), Attribute("kappa", degrees[node]),
                Attribute("radius", edge - scale * logarithm(degrees[node])))
        }
        return graph
    }
}
