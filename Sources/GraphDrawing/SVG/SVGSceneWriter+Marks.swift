extension SVGSceneWriter {
    mutating func write(_ mark: GraphScene.Mark, _ attributes: String) {
        switch mark {
        case .line, .curve, .squares:
            buffer.append("<path")
            buffer.append(attributes)
            buffer.append(" d=\"")
            appendPath(mark)
        case .circle(let center, let radius):
            buffer.append("<circle")
            buffer.append(attributes)
            buffer.append(" cx=\"")
            append(x: center.x)
            buffer.append("\" cy=\"")
            append(y: center.y)
            buffer.append("\" r=\"")
            buffer.append(radius)
        case .ellipse(let center, let width, let height):
            buffer.append("<ellipse")
            buffer.append(attributes)
            buffer.append(" cx=\"")
            append(x: center.x)
            buffer.append("\" cy=\"")
            append(y: center.y)
            buffer.append("\" rx=\"")
            buffer.append(width)
            buffer.append("\" ry=\"")
            buffer.append(height)
        case .polygon(let corners):
            buffer.append("<polygon")
            buffer.append(attributes)
            buffer.append(" points=\"")
            for (number, corner) in corners.enumerated() {
                if number > 0 { buffer.append(" ") }
                append(x: corner.x)
                buffer.append(",")
                append(y: corner.y)
            }
        case .rectangle(let box, let radius):
            buffer.append("<rect")
            buffer.append(attributes)
            buffer.append(" x=\"")
            append(x: box.low.x)
            buffer.append("\" y=\"")
            append(y: box.low.y)
            buffer.append("\" width=\"")
            buffer.append(box.width)
            buffer.append("\" height=\"")
            buffer.append(box.height)
            if radius > 0 {
                buffer.append("\" rx=\"")
                buffer.append(radius)
            }
        case .text(let text): return write(text, attributes)
        }
        buffer.append("\"/>")
    }

    private mutating func write(_ text: GraphScene.Text, _ attributes: String) {
        buffer.append("<text")
        buffer.append(attributes)
        if text.direction == Point(1, 0) {
            buffer.append(" x=\"")
            append(x: text.position.x)
            buffer.append("\" y=\"")
            append(y: text.position.y)
        } else {
            buffer.append(" transform=\"matrix(")
            for (number, value) in [text.direction.x, text.direction.y, -text.direction.y, text.direction.x]
                .enumerated()
            {
                if number > 0 { buffer.append(" ") }
                buffer.append(tenThousandths: value)
            }
            buffer.append(" ")
            append(x: text.position.x)
            buffer.append(" ")
            append(y: text.position.y)
            buffer.append(")")
        }
        buffer.append("\" font-size=\"")
        buffer.append(text.size)
        if text.anchor != .start {
            buffer.append("\" text-anchor=\"")
            buffer.append(text.anchor.rawValue)
        }
        if text.isBold { buffer.append("\" font-weight=\"bold") }
        buffer.append("\">")
        buffer.append(escaping: text.string)
        buffer.append("</text>")
    }

    mutating func appendPath(at index: Int) {
        if case .line(let start, let end) = scene.elements[index].mark {
            buffer.append(lineFrom: (x(start.x), y(start.y)), to: (x(end.x), y(end.y)))
        } else {
            appendPath(scene.elements[index].mark)
        }
    }

    private mutating func appendPath(_ mark: GraphScene.Mark) {
        switch mark {
        case .line(let start, let end):
            buffer.append(lineFrom: (x(start.x), y(start.y)), to: (x(end.x), y(end.y)))
        case .curve(let start, let control1, let control2, let end):
            let last = move(to: start)
            buffer.append("c")
            appendOffset(of: control1, from: last, isFirst: true)
            appendOffset(of: control2, from: last)
            appendOffset(of: end, from: last)
        case .polygon(let corners):
            guard let first = corners.first else { return }
            var last = move(to: first)
            buffer.append("l")
            for (number, corner) in corners.dropFirst().enumerated() {
                appendOffset(of: corner, from: last, isFirst: number == 0)
                last = (x(corner.x), y(corner.y))
            }
            buffer.append("z")
        case .squares(let places, let side):
            let side = MarkupBuffer.hundredths(side)
            for place in places {
                _ = move(to: place)
                buffer.append("h")
                buffer.append(hundredths: side)
                buffer.append("v")
                buffer.append(hundredths: side)
                buffer.append("h")
                buffer.append(hundredths: -side)
                buffer.append("z")
            }
        case .circle, .ellipse, .rectangle, .text: break
        }
    }

    // MARK: Numbers

    @inline(__always)
    private func x(_ value: Double) -> Int { MarkupBuffer.hundredths(value) - origin.x }
    @inline(__always)
    private func y(_ value: Double) -> Int { MarkupBuffer.hundredths(value) - origin.y }

    private mutating func append(x value: Double) { buffer.append(hundredths: x(value)) }
    private mutating func append(y value: Double) { buffer.append(hundredths: y(value)) }

    private mutating func move(to point: Point) -> (x: Int, y: Int) {
        let place = (x: x(point.x), y: y(point.y))
        buffer.append("M")
        buffer.append(hundredths: place.x)
        buffer.append(separated: place.y)
        return place
    }

    private mutating func appendOffset(of point: Point, from last: (x: Int, y: Int), isFirst: Bool = false) {
        if isFirst {
            buffer.append(hundredths: x(point.x) - last.x)
        } else {
            buffer.append(separated: x(point.x) - last.x)
        }
        buffer.append(separated: y(point.y) - last.y)
    }
}

extension MarkupBuffer {
    fileprivate mutating func append(tenThousandths number: Double) {
        let value = (number * 10_000).rounded()
        append(value == 0 ? "0" : "\(value / 10_000)")
    }
}
