extension GraphScene {
    /// Goes through the elements in runs: those of a run have one style, and can be drawn as one path.
    ///
    /// Lines and arrowheads alternate: a style is drawn as a whole before the next as long as only opaque marks of few
    /// styles follow one another.
    ///
    /// - Parameter body: Takes the style and the places of the elements.
    package func forEachRun(_ body: (_ paint: Int, _ elements: [Int]) -> Void) {
        var start = 0
        while start < elements.count {
            guard isMergeable(elements[start]) else {
                body(elements[start].paint, [start])
                start += 1
                continue
            }
            var end = start, order: [Int] = [], members: [Int: [Int]] = [:]
            let subject = elements[start].layer
            while end < elements.count, isMergeable(elements[end]), elements[end].layer == subject {
                let paint = elements[end].paint
                if members[paint] == nil {
                    if order.count == 16 { break }
                    order.append(paint)
                }
                members[paint, default: []].append(end)
                end += 1
            }
            for paint in order { body(paint, members[paint] ?? []) }
            start = end
        }
    }

    /// Half-transparent marks are darker where they cross, and lines around areas are seen there.
    private func isMergeable(_ element: Element) -> Bool {
        let paint = paints[element.paint]
        guard paint.opacity == 1, (paint.fill == nil) != (paint.stroke == nil),
            [paint.fill, paint.stroke].allSatisfy({ $0.map { $0.isOpaque } ?? true })
        else { return false }
        if case .text = element.mark { return false }
        return true
    }
}

extension GraphScene.Ink {
    fileprivate var isOpaque: Bool { if case .color(let color) = self { color.components.alpha == 1 } else { true } }
}

extension GraphScene.Element {
    /// What is drawn in one go: nodes hide edges, and edges no nodes.
    fileprivate var layer: Int {
        switch subject {
        case .none: 0
        case .node: 1
        case .edge: 2
        }
    }
}
