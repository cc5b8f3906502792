public import GraphModel

/// How a drawing is made into pixels.
public struct PixelOptions: Sendable, Hashable {
    /// What is done about texts, which need a font, and which the rasteriser does not draw.
    public enum Texts: Sendable, Hashable {
        /// A drawing with texts is refused: ``PixelError/textsNeedAFont``.
        case refuse
        /// Texts are left out, those of legends too.
        case leaveOut
        /// Texts are drawn with fonts.
        case drawn(TextRasterizer)
    }

    /// Pixels for each point.
    public var scale = 1.0
    /// What is behind a drawing that says nothing of it.
    public var background = PixelBuffer.Pixel.white
    public var texts = Texts.refuse
    /// The most pixels to make.
    public var maximumPixels = 1 << 26

    public init(
        scale: Double = 1, background: PixelBuffer.Pixel = .white, texts: Texts = .refuse, maximumPixels: Int = 1 << 26
    ) {
        self.scale = scale
        self.background = background
        self.texts = texts
        self.maximumPixels = maximumPixels
    }
}

/// Why a drawing was not made into pixels.
public enum PixelError: Error, Hashable, CustomStringConvertible {
    /// The drawing has texts; see ``PixelOptions/Texts``.
    case textsNeedAFont
    /// The picture would have more pixels than the options allow.
    case tooLarge(width: Double, height: Double)
    /// A text was not drawn; in the words of what was to draw it.
    case textNotDrawn(String)

    public var description: String {
        switch self {
        case .textsNeedAFont:
            "the drawing has texts, which are not drawn as pixels without a font: import CairoRendering, take labels "
                + "out of its style, or leave them out by the options"
        case .tooLarge(let width, let height): "a picture of \(width) by \(height) pixels is larger than allowed"
        case .textNotDrawn(let reason): "a text was not drawn: \(reason)"
        }
    }
}

extension GraphScene {
    /// Whether something is written.
    public var hasTexts: Bool { elements.contains { if case .text = $0.mark { true } else { false } } }

    /// The drawing as pixels, without a graphics library.
    ///
    /// - Throws: ``PixelError``: texts are never left out silently.
    public func pixels(_ options: PixelOptions = PixelOptions()) throws(PixelError) -> PixelBuffer {
        if options.texts == .refuse, hasTexts { throw .textsNeedAFont }
        let scale = options.scale.isFinite && options.scale > 0 ? options.scale : 1
        let size = Point(max(1, (bounds.width * scale).rounded(.up)), max(1, (bounds.height * scale).rounded(.up)))
        guard size.x * size.y <= Double(options.maximumPixels) else { throw .tooLarge(width: size.x, height: size.y) }
        let ground = background.map { PixelBuffer.Pixel($0) } ?? options.background
        var buffer = PixelBuffer(width: Int(size.x), height: Int(size.y), filledWith: ground)
        let (width, height) = (buffer.width, buffer.height)
        let isDark = ground.alpha > 127 && Int(ground.red) + Int(ground.green) + Int(ground.blue) < 384
        let texts: (any TextRasterizing)? =
            if case .drawn(let texts) = options.texts { texts.begin(fontFamily) } else { nil }
        try buffer.withUnsafeMutableBytes { bytes throws(PixelError) in
            guard let start = bytes.baseAddress else { return }
            let painter = PixelPainter(
                rasterizer: Rasterizer(pixels: start, width: width, height: height, isOpaque: ground.alpha == 255),
                origin: bounds.low, scale: scale,
                texts: texts)
            let inks = paints.map { paint in
                (fill: paint.fill?.source(paint.opacity, isDark), stroke: paint.stroke?.source(paint.opacity, isDark))
            }
            var lines = LineRun()
            var failure: PixelError?
            func drawLines() {
                guard let paint = lines.paint, let stroke = inks[paint].stroke else { return }
                painter.draw(lines.lines, width: paints[paint].strokeWidth, stroke)
                lines = LineRun()
            }
            forEachRun { number, places in
                for place in places where failure == nil {
                    let mark = elements[place].mark
                    if case .line(let start, let end) = mark, paints[number].dash.isEmpty {
                        if lines.paint != number { drawLines() }
                        lines.paint = number
                        lines.lines.append((start, end))
                        continue
                    }
                    drawLines()
                    do throws(PixelError) {
                        try painter.draw(mark, paints[number], fill: inks[number].fill, stroke: inks[number].stroke)
                    } catch {
                        failure = error
                    }
                }
            }
            drawLines()
            if let failure { throw failure }
        }
        return buffer
    }
}

extension PixelBuffer.Pixel {
    /// The pixel of a colour.
    public init(_ color: Color) {
        let (red, green, blue, alpha) = color.components
        func byte(_ level: Double) -> UInt8 { UInt8(level * 255 + 0.5) }
        self.init(red: byte(red), green: byte(green), blue: byte(blue), alpha: byte(alpha))
    }
}

extension GraphScene.Ink {
    fileprivate func source(_ opacity: Double, _ isDark: Bool) -> Rasterizer.Source {
        let (red, green, blue, alpha) = color(onDark: isDark).components
        return Rasterizer.Source(
            red: Int32(red * 255 + 0.5), green: Int32(green * 255 + 0.5), blue: Int32(blue * 255 + 0.5),
            alpha: Float(alpha * opacity))
    }
}

/// Lines of one style that follow one another.
private struct LineRun {
    var paint: Int?
    var lines: [(start: Point, end: Point)] = []
}

/// Marks as pixels.
private struct PixelPainter {
    let rasterizer: Rasterizer
    let origin: Point
    let scale: Double
    let texts: (any TextRasterizing)?

    private func place(_ point: Point) -> Point { (point - origin) * scale }

    func draw(_ lines: [(start: Point, end: Point)], width: Double, _ stroke: Rasterizer.Source) {
        rasterizer.lines(lines.map { (place($0.start), place($0.end)) }, width: width * scale, stroke)
    }

    func draw(
        _ mark: GraphScene.Mark, _ paint: GraphScene.Paint, fill: Rasterizer.Source?, stroke: Rasterizer.Source?
    ) throws(PixelError) {
        let width = paint.strokeWidth * scale
        switch mark {
        case .line(let start, let end):
            guard let stroke else { return }
            if paint.dash.isEmpty {
                rasterizer.line(place(start), place(end), width: width, stroke)
            } else {
                drawDashes([place(start), place(end)], paint.dash, width, stroke)
            }
        case .curve(let start, let control1, let control2, let end):
            guard let stroke else { return }
            let curve = Bezier(place(start), place(control1), place(control2), place(end))
            if paint.dash.isEmpty {
                rasterizer.addStroke(curve.flattened(), width: width)
                rasterizer.fill(stroke)
            } else {
                drawDashes(curve.flattened(), paint.dash, width, stroke)
            }
        case .circle(let center, let radius):
            if let fill { rasterizer.disc(place(center), radius: radius * scale, fill) }
            if let stroke { rasterizer.disc(place(center), radius: radius * scale, ring: width, stroke) }
        case .ellipse(let center, let halfWidth, let halfHeight):
            drawArea(Self.ellipse(place(center), halfWidth * scale, halfHeight * scale), width, fill, stroke)
        case .polygon(let corners): drawArea(corners.map(place), width, fill, stroke)
        case .rectangle(let box, let radius):
            drawArea(
                Self.rectangle(Box(low: place(box.low), high: place(box.high)), radius * scale), width, fill, stroke)
        case .squares(let places, let side):
            guard let fill else { return }
            for corner in places {
                let (low, high) = (place(corner), place(corner + side))
                rasterizer.add([low, Point(high.x, low.y), high, Point(low.x, high.y)])
            }
            rasterizer.fill(fill)
        case .text(let text):
            guard let fill, let texts else { return }
            try texts.draw(text, at: place(text.position), direction: text.direction * scale, fill, rasterizer)
        }
    }

    private func drawArea(
        _ corners: [Point], _ width: Double, _ fill: Rasterizer.Source?, _ stroke: Rasterizer.Source?
    ) {
        if let fill {
            rasterizer.add(corners)
            rasterizer.fill(fill)
        }
        guard let stroke, let first = corners.first else { return }
        // Mitred as by SVG: between the outline moved inwards and outwards.
        rasterizer.addRing(corners + [first], width: width)
        rasterizer.fill(stroke)
    }

    private func drawDashes(_ points: [Point], _ dash: [Double], _ width: Double, _ source: Rasterizer.Source) {
        var index = 0, rest = dash[0] * scale
        for (start, end) in zip(points, points.dropFirst()) {
            let way = end - start, length = way.length
            var done = 0.0
            guard length > 0, length < 1e6 else { continue }
            while done < length {
                let step = min(rest, length - done)
                if index % 2 == 0 {
                    rasterizer.line(
                        start + way * (done / length), start + way * ((done + step) / length), width: width, source)
                }
                done += max(step, 1e-3)
                rest -= step
                if rest <= 1e-9 {
                    index = (index + 1) % dash.count
                    rest = max(dash[index] * scale, 1e-3)
                }
            }
        }
    }

    private static func ellipse(_ center: Point, _ width: Double, _ height: Double) -> [Point] {
        // Four arcs; see https://spencermortensen.com/articles/bezier-circle/
        let k = 0.551_915_024_5
        func at(_ x: Double, _ y: Double) -> Point { center + Point(x * width, y * height) }
        let arcs = [
            Bezier(at(1, 0), at(1, k), at(k, 1), at(0, 1)), Bezier(at(0, 1), at(-k, 1), at(-1, k), at(-1, 0)),
            Bezier(at(-1, 0), at(-1, -k), at(-k, -1), at(0, -1)), Bezier(at(0, -1), at(k, -1), at(1, -k), at(1, 0)),
        ]
        return arcs.flatMap { $0.flattened().dropLast() }
    }

    private static func rectangle(_ box: Box, _ radius: Double) -> [Point] {
        let (low, high) = (box.low, box.high)
        guard radius > 0 else { return [low, Point(high.x, low.y), high, Point(low.x, high.y)] }
        let k = radius * (1 - 0.551_915_024_5), r = radius
        let arcs = [
            Bezier(
                Point(high.x - r, low.y), Point(high.x - k, low.y), Point(high.x, low.y + k), Point(high.x, low.y + r)),
            Bezier(
                Point(high.x, high.y - r), Point(high.x, high.y - k), Point(high.x - k, high.y),
                Point(high.x - r, high.y)),
            Bezier(
                Point(low.x + r, high.y), Point(low.x + k, high.y), Point(low.x, high.y - k), Point(low.x, high.y - r)),
            Bezier(Point(low.x, low.y + r), Point(low.x, low.y + k), Point(low.x + k, low.y), Point(low.x + r, low.y)),
        ]
        return arcs.flatMap { $0.flattened() }
    }
}

extension Rasterizer {
    /// The line around a closed convex polygon, whose first corner is also its last, with mitred corners.
    func addRing(_ closed: [Point], width: Double) {
        var corners: [Point] = []
        for corner in closed.dropLast() where corners.last.map({ ($0 - corner).length > 1e-6 }) ?? true {
            corners.append(corner)
        }
        guard corners.count > 2 else { return }
        let count = corners.count
        var outer: [Point] = [], inner: [Point] = []
        for index in 0..<count {
            let (before, here, after) = (
                corners[(index + count - 1) % count], corners[index], corners[(index + 1) % count]
            )
            let (a, b) = ((here - before).unit.left, (after - here).unit.left)
            let sum = a + b
            // As SVG's miter limit, roughly.
            let miter = sum * (width / 2 / max(0.25, 1 + a.dot(b)))
            outer.append(here + miter)
            inner.append(here - miter)
        }
        add(outer)
        add(inner.reversed())
    }
}
