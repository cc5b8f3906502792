/// The ways of edges through ordered layers: straight through a layer, and slanted only where there are no nodes, between two.
struct LayerRoutes {
    let order: LayerOrder
    let layerOf: [Int]
    let coordinates: [Double]
    /// The middle of each layer and how thick it is.
    let depths: [Double]
    let thickness: [Double]
    /// The distance between layers.
    let gap: Double
    let isDummy: [Bool]

    typealias Place = (along: Double, depth: Double)

    /// The points on the way along a chain of nodes from layer to layer, its ends included.
    func way(along chain: [Int]) -> [Place] {
        let first = chain[0], last = chain[chain.count - 1]
        if layerOf[first] == layerOf[last] { return wayInLayer(first, last) }
        var way: [Place] = []
        for (place, node) in chain.enumerated() {
            let layer = layerOf[node], half = thickness[layer] / 2, x = coordinates[node]
            let isDownward = layerOf[last] > layerOf[first]
            let before = depths[layer] + (isDownward ? -half : half),
                after = depths[layer] + (isDownward ? half : -half)
            if place > 0, half > 0 { way.append((x, before)) }
            if place == 0 || place == chain.count - 1 || half == 0 { way.append((x, depths[layer])) }
            if place < chain.count - 1, half > 0 { way.append((x, after)) }
        }
        return way
    }

    /// The way between two nodes of a layer: straight between neighbours, otherwise before the layer.
    private func wayInLayer(_ first: Int, _ last: Int) -> [Place] {
        let layer = layerOf[first], nodes = order.layers[layer]
        let low = min(order.places[first], order.places[last]), high = max(order.places[first], order.places[last])
        let ends: (Place, Place) = ((coordinates[first], depths[layer]), (coordinates[last], depths[layer]))
        guard nodes[(low + 1)..<high].contains(where: { !isDummy[$0] }) else { return [ends.0, ends.1] }
        let depth = depths[layer] - thickness[layer] / 2 - gap / 3
        return [ends.0, (coordinates[first], depth), (coordinates[last], depth), ends.1]
    }
}
