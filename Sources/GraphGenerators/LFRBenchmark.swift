public import GraphModel
import OrderedJSON

/// The least and the greatest of what is drawn: a bound that is missing is taken from what else is known.
public struct LFRParameters: Sendable, Hashable {
    /// The exponent of the degrees' distribution, greater than 1.
    public var degreeExponent: Double
    /// The exponent of the communities' sizes' distribution, greater than 1.
    public var sizeExponent: Double
    /// The share of a node's edges that lead out of its community.
    public var mixing: Double
    /// The mean degree; either this or ``minimumDegree`` must be given.
    public var averageDegree: Double?
    public var minimumDegree: Int?
    /// The number of nodes if not given.
    public var maximumDegree: Int?
    /// The least degree if not given.
    public var minimumCommunity: Int?
    /// The greatest degree if not given.
    public var maximumCommunity: Int?
    /// How near the mean degree must be.
    public var tolerance = 1e-7
    /// How often to try each step.
    public var tries = 500

    public init(
        degreeExponent: Double, sizeExponent: Double, mixing: Double, averageDegree: Double? = nil,
        minimumDegree: Int? = nil, maximumDegree: Int? = nil, minimumCommunity: Int? = nil, maximumCommunity: Int? = nil
    ) {
        self.degreeExponent = degreeExponent
        self.sizeExponent = sizeExponent
        self.mixing = mixing
        self.averageDegree = averageDegree
        self.minimumDegree = minimumDegree
        self.maximumDegree = maximumDegree
        self.minimumCommunity = minimumCommunity
        self.maximumCommunity = maximumCommunity
    }
}

extension Network where Node == Int, Direction == Undirected, Multiplicity == SingleEdges {
    /// A graph with communities whose sizes follow a power law, as its degrees do: networkx's `LFR_benchmark_graph`.
    ///
    /// A node's `community` is the list of the nodes of its community. Loops may occur.
    ///
    /// ```swift
    /// let graph = try Graph.lfrBenchmark(
    ///     250,
    ///     LFRParameters(
    ///         degreeExponent: 3, sizeExponent: 1.5, mixing: 0.1, averageDegree: 5, minimumCommunity: 20),
    ///     seed: 10)
    /// ```
    ///
    /// - Parameters:
    ///   - count: The number of nodes.
    ///   - parameters: What the degrees and the communities are to be like.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if the parameters contradict each other, or none of the tries succeeds.
    ///
    /// A. Lancichinetti, S. Fortunato, F. Radicchi, "Benchmark graphs for testing community detection algorithms",
    /// Physical Review E 78 (2008), 046110, https://doi.org/10.1103/PhysRevE.78.046110
    public static func lfrBenchmark(
        _ count: Int, _ parameters: LFRParameters, seed: Int
    ) throws(GeneratorError) -> Self {
        let plan = try LFRPlan(count, parameters, seed: seed)
        var random = plan.random
        var graph = empty(count), degrees = [Int](repeating: 0, count: count)
        for community in plan.communities {
            let members = community.elements
            for source in members {
                let inside = plan.inside(plan.degrees[source])
                while degrees[source] < inside {
                    let target = members[random.below(members.count)]
                    guard graph.addEdge(source, target) else {
                        try GeneratorError.check(
                            graph.hasRoom(for: source, among: members.count, where: community.contains), reason: .tries,
                            "a community of \(members.count) nodes has no room for degree \(plan.degrees[source])")
                        continue
                    }
                    degrees[source] += 1
                    degrees[target] += 1
                }
                while degrees[source] < plan.degrees[source] {
                    let target = random.below(count)
                    guard !community.contains(target), graph.addEdge(source, target) else {
                        try GeneratorError.check(
                            graph.hasRoom(for: source, among: count - members.count) { !community.contains($0) },
                            reason: .tries, "a node of degree \(plan.degrees[source]) finds no other community")
                        continue
                    }
                    degrees[source] += 1
                    degrees[target] += 1
                }
            }
            let list = JSON.array(members.map { .int($0) })
            for node in members { graph.addNode(node, Attribute("community", list)) }
        }
        return graph
    }

    /// Whether a node is not yet joined to all of so many.
    private func hasRoom(for source: Int, among count: Int, where isOne: (Int) -> Bool) -> Bool {
        ((try? neighbors(of: source))?.count(where: isOne) ?? 0) < count
    }
}

/// The degrees and communities that a graph is to have.
private struct LFRPlan {
    let degrees: [Int]
    let communities: [PythonSet<Int>]
    let mixing: Double
    /// The stream behind the draws of the plan.
    private(set) var random: PythonRandom

    init(_ count: Int, _ parameters: LFRParameters, seed: Int) throws(GeneratorError) {
        try GeneratorError.check(count: count)
        try GeneratorError.check(
            parameters.degreeExponent > 1,
            "the degrees' exponent tau1 must be greater than one, not \(parameters.degreeExponent)")
        try GeneratorError.check(
            parameters.sizeExponent > 1,
            "the sizes' exponent tau2 must be greater than one, not \(parameters.sizeExponent)")
        try GeneratorError.check(
            (0...1).contains(parameters.mixing), "mu must be in the interval [0, 1], not \(parameters.mixing)")
        let maximum = parameters.maximumDegree ?? count
        try GeneratorError.check(
            parameters.maximumDegree == nil || (maximum > 0 && maximum <= count),
            "max_degree must be in the interval (0, n], not \(maximum) of \(count)")
        try GeneratorError.check(
            (parameters.minimumDegree == nil) != (parameters.averageDegree == nil),
            "Must assign exactly one of min_degree and average_degree")
        mixing = parameters.mixing
        random = PythonRandom(seed: seed)
        var minimum = parameters.minimumDegree ?? 1
        if let average = parameters.averageDegree {
            minimum = try Self.minimumDegree(
                exponent: parameters.degreeExponent, average: average, maximum: maximum,
                tolerance: parameters.tolerance, tries: parameters.tries)
        }
        degrees = try Self.sequence(
            exponent: parameters.degreeExponent, from: minimum, through: maximum, tries: parameters.tries,
            using: &random,
            isComplete: { length, _ in length >= count }, isValid: { $0 % 2 == 0 })
        let sizes = try Self.sequence(
            exponent: parameters.sizeExponent, from: parameters.minimumCommunity ?? degrees.min() ?? 1,
            through: parameters.maximumCommunity ?? degrees.max() ?? 1, tries: parameters.tries, using: &random,
            isComplete: { _, sum in sum >= count }, isValid: { $0 == count })
        let (tries, overflow) = parameters.tries.multipliedReportingOverflow(by: 10 * count)
        communities = try Self.communities(
            degrees.map { Self.inside($0, parameters.mixing) }, sizes, tries: overflow ? .max : tries, using: &random)
    }

    /// How many of a node's edges stay inside its community.
    func inside(_ degree: Int) -> Int { Self.inside(degree, mixing) }

    private static func inside(_ degree: Int, _ mixing: Double) -> Int {
        Int(clamping: (Double(degree) * (1 - mixing)).rounded(.toNearestOrEven))
    }

    /// Numbers that follow a power law, drawn until they are as they should be.
    private static func sequence(
        exponent: Double, from minimum: Int, through maximum: Int, tries: Int, using random: inout PythonRandom,
        isComplete: (_ length: Int, _ sum: Int) -> Bool, isValid: (_ sum: Int) -> Bool
    ) throws(GeneratorError) -> [Int] {
        try GeneratorError.check(minimum >= 1, "the least degree or size is at least 1, not \(minimum)")
        for _ in 0..<max(tries, 0) {
            var numbers: [Int] = [], sum = 0
            while !isComplete(numbers.count, sum) {
                try GeneratorError.check(
                    minimum <= maximum, "no degree or size is at least \(minimum) and at most \(maximum)")
                var number = random.zipf(exponent: exponent, from: minimum)
                while number > maximum { number = random.zipf(exponent: exponent, from: minimum) }
                numbers.append(number)
                sum += number
            }
            if isValid(sum) { return numbers }
        }
        throw GeneratorError("Could not create power law sequence in \(tries) tries", reason: .tries)
    }

    /// The least degree that makes the mean degree what it is to be.
    private static func minimumDegree(
        exponent: Double, average: Double, maximum: Int, tolerance: Double, tries: Int
    ) throws(GeneratorError) -> Int {
        var top = Double(maximum), bottom = 1.0, middle = (top - bottom) / 2 + bottom, mean = 0.0, steps = 0
        while abs(mean - average) > tolerance {
            try GeneratorError.check(
                steps <= tries, reason: .tries, "Could not match average_degree \(average)")
            mean = 0
            let whole = hurwitzZeta(exponent, middle)
            for degree in Int(middle)..<max(maximum + 1, Int(middle)) {
                mean += power(Double(degree), 1 - exponent) / whole
            }
            if mean > average { top = middle } else { bottom = middle }
            middle = (top - bottom) / 2 + bottom
            steps += 1
        }
        return Int(middle.rounded(.toNearestOrEven))
    }

    /// Puts every node into a community that has room for the edges that it is to have inside.
    private static func communities(
        _ inside: [Int], _ sizes: [Int], tries: Int, using random: inout PythonRandom
    ) throws(GeneratorError) -> [PythonSet<Int>] {
        var communities = sizes.map { _ in PythonSet<Int>() }, free = Array(inside.indices)
        var step = 0
        while let node = free.popLast() {
            try GeneratorError.check(
                step < tries && !sizes.isEmpty, reason: .tries,
                "Could not assign communities; try increasing min_community")
            step += 1
            let community = random.below(sizes.count)
            if inside[node] < sizes[community] {
                communities[community].insert(node)
            } else {
                free.append(node)
            }
            if communities[community].count > sizes[community], let other = communities[community].popFirst() {
                free.append(other)
            }
        }
        return communities
    }
}

/// Σ (*q* + *k*)^−*x* for all *k* from 0 on, by the formula of Euler and Maclaurin.
private func hurwitzZeta(_ x: Double, _ q: Double) -> Double {
    let first = 12
    var sum = 0.0
    for k in 0..<first { sum += power(q + Double(k), -x) }
    let a = q + Double(first)
    sum += power(a, 1 - x) / (x - 1) + power(a, -x) / 2
    // Bernoulli's numbers divided by factorials.
    let coefficients = [1.0 / 12, -1.0 / 720, 1.0 / 30_240, -1.0 / 1_209_600, 1.0 / 47_900_160]
    var rising = x, scale = power(a, -x - 1)
    for (index, coefficient) in coefficients.enumerated() {
        sum += coefficient * rising * scale
        rising *= (x + Double(2 * index + 1)) * (x + Double(2 * index + 2))
        scale /= a * a
    }
    return sum
}
