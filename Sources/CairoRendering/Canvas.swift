internal import CCairo
import GraphDrawing
import GraphModel

/// A file of lines, areas and texts in the making.
struct Canvas: ~Copyable {
    enum Format { case pdf, svg }

    private let handle: OpaquePointer

    init(_ format: Format, width: Double, height: Double) throws(CairoError) {
        let kind = format == .pdf ? CCAIRO_PDF : CCAIRO_SVG
        guard let handle = ccairo_canvas_make(Int32(kind.rawValue), width, height) else {
            throw .failed("out of memory")
        }
        self.handle = handle
    }

    deinit { ccairo_canvas_free(handle) }

    /// Draws a whole scene.
    func draw(_ scene: GraphScene, scale: Double) {
        ccairo_canvas_transform(handle, scene.bounds.low.x, scene.bounds.low.y, scale)
        let isDark = scene.isOnDark ?? false
        if let background = scene.background {
            rectangle(scene.bounds.low, scene.bounds.high, cornerRadius: 0)
            setColor(background, opacity: 1)
            ccairo_canvas_fill(handle, false)
        }
        let fonts = scene.hasTexts ? Fonts(family: scene.fontFamily) : nil
        scene.forEachRun { number, elements in
            let paint = scene.paints[number]
            guard elements.count > 1 || !isText(scene.elements[elements[0]].mark) else {
                if case .text(let text) = scene.elements[elements[0]].mark, let fonts, let fill = paint.fill {
                    setColor(fill.color(onDark: isDark), opacity: paint.opacity)
                    draw(text, fonts)
                }
                return
            }
            if let dots = dotRadius(elements, scene), let fill = paint.fill {
                setColor(fill.color(onDark: isDark), opacity: paint.opacity)
                for element in elements {
                    if case .circle(let center, _) = scene.elements[element].mark {
                        ccairo_canvas_move_to(handle, center.x, center.y)
                        ccairo_canvas_line_to(handle, center.x, center.y)
                    }
                }
                ccairo_canvas_dots(handle, 2 * dots)
                return
            }
            for element in elements { add(scene.elements[element].mark) }
            let stroke = paint.strokeWidth > 0 ? paint.stroke : nil
            if let fill = paint.fill {
                setColor(fill.color(onDark: isDark), opacity: paint.opacity)
                ccairo_canvas_fill(handle, stroke != nil)
            }
            if let stroke {
                setColor(stroke.color(onDark: isDark), opacity: paint.opacity)
                ccairo_canvas_line(handle, paint.strokeWidth, paint.dash, Int32(paint.dash.count))
                ccairo_canvas_stroke(handle)
            }
        }
    }

    func setTitle(_ title: String) { ccairo_canvas_title(handle, title) }

    /// The file.
    func finish() throws(CairoError) -> [UInt8] {
        var bytes: UnsafePointer<UInt8>?, length = 0
        if let reason = ccairo_canvas_finish(handle, &bytes, &length) { throw .failed(String(cString: reason)) }
        return Array(UnsafeBufferPointer(start: bytes, count: length))
    }

    // MARK: Marks

    private func isText(_ mark: GraphScene.Mark) -> Bool { if case .text = mark { true } else { false } }

    /// The radius of discs of one size without a line around, which are written as dots, a fifth as long as four arcs.
    private func dotRadius(_ elements: [Int], _ scene: GraphScene) -> Double? {
        guard elements.count > 1, scene.paints[scene.elements[elements[0]].paint].stroke == nil,
            case .circle(_, let radius) = scene.elements[elements[0]].mark
        else { return nil }
        for element in elements {
            guard case .circle(_, radius) = scene.elements[element].mark else { return nil }
        }
        return radius
    }

    private func setColor(_ color: Color, opacity: Double) {
        let (red, green, blue, alpha) = color.components
        ccairo_canvas_color(handle, [red, green, blue, alpha * opacity])
    }

    private func draw(_ text: GraphScene.Text, _ fonts: Fonts) {
        fonts.withText(Substring(text.string), size: text.size, isBold: text.isBold) { line in
            withUnsafePointer(to: ccairo_place(text, at: text.position, direction: text.direction)) { place in
                ccairo_canvas_text(handle, fonts.handle, line, place)
            }
        }
    }

    private func add(_ mark: GraphScene.Mark) {
        switch mark {
        case .line(let start, let end):
            ccairo_canvas_move_to(handle, start.x, start.y)
            ccairo_canvas_line_to(handle, end.x, end.y)
        case .curve(let start, let control1, let control2, let end):
            ccairo_canvas_move_to(handle, start.x, start.y)
            ccairo_canvas_curve_to(handle, control1.x, control1.y, control2.x, control2.y, end.x, end.y)
        case .circle(let center, let radius): ccairo_canvas_ellipse(handle, center.x, center.y, radius, radius)
        case .ellipse(let center, let width, let height):
            ccairo_canvas_ellipse(handle, center.x, center.y, width, height)
        case .polygon(let corners):
            guard let first = corners.first else { return }
            ccairo_canvas_move_to(handle, first.x, first.y)
            for corner in corners.dropFirst() { ccairo_canvas_line_to(handle, corner.x, corner.y) }
            ccairo_canvas_close(handle)
        case .rectangle(let box, let radius): rectangle(box.low, box.high, cornerRadius: radius)
        case .squares(let places, let side):
            for place in places { rectangle(place, place + side, cornerRadius: 0) }
        case .text: break
        }
    }

    private func rectangle(_ low: GraphScene.Point, _ high: GraphScene.Point, cornerRadius r: Double) {
        guard r > 0 else {
            ccairo_canvas_move_to(handle, low.x, low.y)
            ccairo_canvas_line_to(handle, high.x, low.y)
            ccairo_canvas_line_to(handle, high.x, high.y)
            ccairo_canvas_line_to(handle, low.x, high.y)
            ccairo_canvas_close(handle)
            return
        }
        let k = r * (1 - 0.551_915_024_5)
        ccairo_canvas_move_to(handle, low.x + r, low.y)
        ccairo_canvas_line_to(handle, high.x - r, low.y)
        ccairo_canvas_curve_to(handle, high.x - k, low.y, high.x, low.y + k, high.x, low.y + r)
        ccairo_canvas_line_to(handle, high.x, high.y - r)
        ccairo_canvas_curve_to(handle, high.x, high.y - k, high.x - k, high.y, high.x - r, high.y)
        ccairo_canvas_line_to(handle, low.x + r, high.y)
        ccairo_canvas_curve_to(handle, low.x + k, high.y, low.x, high.y - k, low.x, high.y - r)
        ccairo_canvas_line_to(handle, low.x, low.y + r)
        ccairo_canvas_curve_to(handle, low.x, low.y + k, low.x + k, low.y, low.x + r, low.y)
        ccairo_canvas_close(handle)
    }
}
