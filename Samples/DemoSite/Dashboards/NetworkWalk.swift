import DashboardComponents
package import Dashboards
import GraphComponents
import NetworkGraphs

/// A network that changes while it is looked at: somebody walks over the karate club, from member to member at random,
/// and members are coloured by how often they were met.
package func networkWalk() -> Dashboard {
    let view: GraphView.ID = "view", told: P.ID = "told", pace: Slider.ID = "pace"

    var app = Dashboard("NetworkWalk", title: "A network, as it changes") {
        Div(className: "walk") {
            H1("A network, as it changes")
            P("Somebody walks over the karate club. In the long run a member is met as often as he has friends.")
            Slider(id: pace, min: 1, max: 20, step: 1, value: 4)
            P(id: told)
            GraphView(id: view, height: 480)
        }
    }
    app.callback(from: Context(\.page), options: [.webSocket, .persistent]) { page in
        let club = Graph<Int>.karateClub
        // The places are found once: whatever changes, everybody stays where he is.
        let places = try Visits.places(of: club)
        var walk = Visits(to: club, start: 0)
        while true {
            try page.set(view.graph, to: DrawnGraph(try walk.drawing(at: places), description: "Zachary’s karate club"))
            try page.set(told.text, to: walk.sentence)
            // Without a WebSocket the answer is all there is.
            guard page.isConnected else { return }
            try await Task.sleep(for: .seconds(1 / max(1, try await page.value(of: pace.value))))
            try walk.step()
        }
    }
    return app
}

/// A walk at random, and how often it came to each node.
private struct Visits {
    private let graph: Graph<Int>
    private var previous: Int?
    private var place: Int
    private var counts: [Int: Int]
    private var steps = 0

    /// Members of many friends are larger.
    private static func diameter(degree: Int) -> Double { 18 + Double(degree) }
    private static let pointsPerUnit = 90.0

    /// Places at which nobody lies on anybody.
    static func places(of graph: Graph<Int>) throws -> NodeMap<Int, SIMD2<Double>> {
        var sizes: [Int: SIMD2<Double>] = [:]
        for node in graph.nodes {
            sizes[node] = SIMD2(repeating: diameter(degree: try graph.degree(of: node)) / pointsPerUnit)
        }
        return try graph.positions(layout: .stress().withoutOverlaps(sizes: sizes, gap: 6 / pointsPerUnit))
    }

    init(to graph: Graph<Int>, start: Int) {
        self.graph = graph
        place = start
        counts = [start: 1]
    }

    mutating func step() throws {
        guard let next = try graph.neighbors(of: place).randomElement() else { return }
        previous = place
        place = next
        counts[next, default: 0] += 1
        steps += 1
    }

    func drawing(at places: NodeMap<Int, SIMD2<Double>>) throws -> SVG {
        var style = GraphStyle<Int>()
        let counts = counts, total = Double(steps + 1), place = place, previous = previous
        // In the long run nobody has more than 11 % of the visits; at first the few who were met share them all.
        let most = Double(counts.values.max() ?? 0) / total
        let top = [0.15, 0.3, 0.6].first { $0 >= most } ?? 1
        style.pointsPerUnit = Self.pointsPerUnit
        style.node.size = .each { Self.diameter(degree: $0.degree) }
        style.node.fill = .color(title: "share of visits", scale: NumberScale(domain: 0...top)) {
            Double(counts[$0.node] ?? 0) / total
        }
        style.node.stroke = .each { $0.node == place ? .crimson : .white }
        style.node.strokeWidth = .each { $0.node == place ? 4 : 1 }
        style.edge.color = .each { Set([$0.source, $0.target]) == Set([previous, place]) ? .crimson : .silver }
        style.edge.width = .each { Set([$0.source, $0.target]) == Set([previous, place]) ? 3 : 1 }
        return try graph.svg(at: places, style: style, options: SVGDrawingOptions(styling: .attributes))
    }

    /// Where the walk is, and whom it met most.
    var sentence: String {
        let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? place
        let share = Double(counts[most] ?? 0) / Double(steps + 1)
        let expected = Double((try? graph.neighbors(of: most).count) ?? 0) / Double(2 * graph.edgeCount)
        return "Step \(steps), at \(place). Most often at \(most): \(percent(share)) of the time, "
            + "and \(percent(expected)) in the long run."
    }

    private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
