import GraphModel

extension ScenePainter {
    /// Legends of all mappings in a column at the right.
    mutating func paintLegends() {
        guard !writer.extent.isNothing else { return }
        var legend = LegendColumn(
            origin: Point(writer.extent.high.x + 22, writer.extent.low.y), textPlace: writer.place(of: .legendText),
            measure: measure)
        let outline = plan.outline.shared ?? .circle
        if let content = plan.fill.legend {
            switch content.entries {
            case .categories(let entries):
                // One legend where colours and shapes stand for the same.
                let shapes = plan.outline.legend.flatMap { $0.title == content.title ? $0.categories : nil }
                legend.heading(content.title, &writer)
                legend.rows(entries, &writer) { entry, center, writer in
                    let shape = shapes?[entry.name] ?? (outline.fitsLabel ? .square : outline)
                    writer.swatch(shape, center, fill: entry.value)
                }
            case .numbers(let low, let high, let isLogarithmic, let value):
                legend.heading(content.title, &writer)
                legend.colorBar(Scale(low, high, isLogarithmic), value, &writer)
            }
        }
        if let content = plan.stroke.legend {
            legend.colors(content, &writer) { ink, center, writer in
                writer.ring(center, ink)
            }
        }
        if let content = plan.outline.legend, case .categories(let entries) = content.entries,
            plan.fill.legend?.title != content.title || plan.fill.legend?.categories == nil
        {
            legend.heading(content.title, &writer)
            legend.rows(entries, &writer) { entry, center, writer in
                writer.swatch(entry.value, center, fill: plan.fill.shared ?? nil)
            }
        }
        if let content = plan.size.legend,
            case .numbers(let low, let high, let isLogarithmic, let value) = content.entries
        {
            legend.heading(content.title, &writer)
            let fill = plan.fill.shared ?? nil
            legend.sizes(Scale(low, high, isLogarithmic), value, fill, &writer)
        }
        if let content = plan.edgeColor.legend {
            legend.colors(content, &writer) { ink, center, writer in
                writer.stroke(center, ink, width: 2.5, dash: [])
            }
        }
        if let content = plan.dash.legend, case .categories(let entries) = content.entries {
            legend.heading(content.title, &writer)
            legend.rows(entries, &writer) { entry, center, writer in
                writer.stroke(center, .edge, width: 1.5, dash: entry.value.pattern(width: 1.5))
            }
        }
        if let content = plan.edgeWidth.legend,
            case .numbers(let low, let high, let isLogarithmic, let value) = content.entries
        {
            legend.heading(content.title, &writer)
            let scale = Scale(low, high, isLogarithmic)
            let rows = scale.samples.map { (name: $0.tidy, value: value(scale.share(of: $0))) }
            let ink = (plan.edgeColor.shared ?? nil).map { GraphScene.Ink.color($0) } ?? .edge
            legend.rows(rows, &writer) { entry, center, writer in
                writer.stroke(center, ink, width: entry.value, dash: [])
            }
        }
    }
}

extension LegendContent {
    /// The values of categories by their names; `nil` where there are numbers.
    fileprivate var categories: [String: Value]? {
        guard case .categories(let entries) = entries else { return nil }
        return Dictionary(entries.map { ($0.name, $0.value) }) { first, _ in first }
    }
}

extension GraphScene.Paint {
    fileprivate static var legendText: GraphScene.Paint { GraphScene.Paint(fill: .text, role: .legend) }
}

extension SceneWriter {
    fileprivate mutating func swatch(_ outline: NodeOutline, _ center: Point, fill: Color?) {
        let placed = PlacedOutline(outline: outline, center: center, halfWidth: 6, halfHeight: 6)
        guard let mark = placed.mark else { return }
        add(mark, place(of: GraphScene.Paint(fill: fill.map { .color($0) } ?? .node, role: .legend)))
    }

    fileprivate mutating func ring(_ center: Point, _ ink: GraphScene.Ink) {
        add(.circle(center, radius: 5), place(of: GraphScene.Paint(stroke: ink, strokeWidth: 2, role: .legend)))
    }

    fileprivate mutating func stroke(_ center: Point, _ ink: GraphScene.Ink, width: Double, dash: [Double]) {
        let paint = GraphScene.Paint(
            stroke: ink, strokeWidth: width.bounded(to: 0...12), dash: dash, role: .legend)
        add(.line(center - Point(9, 0), center + Point(9, 0)), place(of: paint))
    }
}

/// Legends one under the other.
private struct LegendColumn {
    static let fontSize = 11.0
    static let rowHeight = 17.0
    static let rowLimit = 24

    let left: Double
    var y: Double
    let textPlace: Int
    let measure: TextMeasure.Width
    private let top: Double

    init(origin: Point, textPlace: Int, measure: @escaping TextMeasure.Width) {
        self.measure = measure
        left = origin.x
        y = origin.y
        top = origin.y
        self.textPlace = textPlace
    }

    mutating func heading(_ title: String, _ writer: inout SceneWriter) {
        if y > top { y += 12 }
        guard let lines = textLines(title) else { return }
        for line in lines {
            write(String(line), Point(left, y + 0.8 * Self.fontSize), isBold: true, &writer)
            y += Self.rowHeight
        }
    }

    private func write(_ string: String, _ position: Point, isBold: Bool = false, _ writer: inout SceneWriter) {
        let width = measure(Substring(string), Self.fontSize, isBold)
        let text = GraphScene.Text(
            string, width: width, at: position, size: Self.fontSize, anchor: .start, isBold: isBold)
        writer.add(.text(text), textPlace)
    }

    mutating func rows<Value>(
        _ entries: [(name: String, value: Value)], _ writer: inout SceneWriter,
        draw: ((name: String, value: Value), Point, inout SceneWriter) -> Void
    ) {
        let shown = entries.count > Self.rowLimit ? Self.rowLimit - 1 : entries.count
        for entry in entries.prefix(shown) {
            let center = Point(left + 9, y + Self.rowHeight / 2)
            draw(entry, center, &writer)
            let name =
                entry.name.isEmpty ? "(empty)" : entry.name.split(whereSeparator: \.isNewline).joined(separator: " ")
            write(name, Point(left + 25, center.y + Self.fontSize * TextMetrics.middle), &writer)
            y += Self.rowHeight
        }
        if shown < entries.count {
            write("and \(entries.count - shown) more", Point(left + 25, y + 0.8 * Self.fontSize), &writer)
            y += Self.rowHeight
        }
    }

    /// A legend of colours of lines.
    mutating func colors(
        _ content: LegendContent<Color?>, _ writer: inout SceneWriter,
        draw: (GraphScene.Ink, Point, inout SceneWriter) -> Void
    ) {
        heading(content.title, &writer)
        switch content.entries {
        case .categories(let entries):
            rows(entries, &writer) { entry, center, writer in
                draw(entry.value.map { .color($0) } ?? .edge, center, &writer)
            }
        case .numbers(let low, let high, let isLogarithmic, let value):
            colorBar(Scale(low, high, isLogarithmic), value, &writer)
        }
    }

    mutating func colorBar(_ scale: Scale, _ color: (Double) -> Color?, _ writer: inout SceneWriter) {
        let (width, height, slices) = (14.0, 120.0, 40)
        y += 4
        for slice in 0..<slices {
            let share = (Double(slice) + 0.5) / Double(slices)
            // Slices reach under the next, so that no gaps are seen between them.
            let bottom = y + height * (1 - Double(slice) / Double(slices))
            let top = max(y, bottom - height / Double(slices) - 0.6)
            let box = Box(low: Point(left, top), high: Point(left + width, bottom))
            let paint = GraphScene.Paint(fill: color(share).map { .color($0) } ?? .node, role: .legend)
            writer.add(.rectangle(box, cornerRadius: 0), writer.place(of: paint))
        }
        let line = writer.place(of: GraphScene.Paint(stroke: .text, strokeWidth: 0.8, role: .legend))
        for tick in scale.ticks {
            let level = y + height * (1 - scale.share(of: tick))
            writer.add(.line(Point(left + width, level), Point(left + width + 4, level)), line)
            write(tick.tidy, Point(left + width + 7, level + Self.fontSize * TextMetrics.middle), &writer)
        }
        y += height + 6
    }

    mutating func sizes(
        _ scale: Scale, _ size: (Double) -> Double, _ fill: Color?, _ writer: inout SceneWriter
    ) {
        let samples = scale.samples.map { (name: $0.tidy, radius: size(scale.share(of: $0)).bounded(to: 0...200) / 2) }
        let widest = max(samples.map(\.radius).max() ?? 0, 9)
        let place = writer.place(of: GraphScene.Paint(fill: fill.map { .color($0) } ?? .node, role: .legend))
        for sample in samples {
            let height = max(Self.rowHeight, 2 * sample.radius + 4)
            let center = Point(left + widest, y + height / 2)
            writer.add(.circle(center, radius: sample.radius), place)
            write(
                sample.name, Point(left + 2 * widest + 7, center.y + Self.fontSize * TextMetrics.middle), &writer)
            y += height
        }
    }
}

/// The numbers of a legend.
struct Scale {
    let low: Double
    let high: Double
    let isLogarithmic: Bool

    init(_ low: Double, _ high: Double, _ isLogarithmic: Bool) {
        (self.low, self.high, self.isLogarithmic) = (low, high, isLogarithmic)
    }

    func share(of number: Double) -> Double {
        guard low < high else { return 0.5 }
        return isLogarithmic
            ? Logarithm.of(number / low) / Logarithm.of(high / low) : (number - low) / (high - low)
    }

    /// Round numbers inside the scale, three to seven of them; the ends where there are none.
    var ticks: [Double] {
        guard low < high else { return [low] }
        if isLogarithmic {
            var ticks: [Double] = []
            var power = Self.power(atMost: low)
            while power <= high * (1 + 1e-9) {
                if power >= low * (1 - 1e-9) { ticks.append(power) }
                power *= 10
            }
            return ticks.count >= 2 ? ticks : [low, high]
        }
        let rough = (high - low) / 4
        guard rough.isFinite, rough > 0 else { return [low, high] }
        let power = Self.power(atMost: rough)
        let step = power * ([1.0, 2, 2.5, 5, 10].first { $0 * power >= rough * 0.999 } ?? 10)
        let first = (low / step - 1e-9).rounded(.up), last = (high / step + 1e-9).rounded(.down)
        guard first <= last, last - first < 20 else { return [low, high] }
        return stride(from: first, through: last, by: 1).map { $0 * step }
    }

    /// Three numbers of a scale: for discs and lines.
    var samples: [Double] {
        guard low < high else { return [low] }
        let ticks = ticks.filter { low...high ~= $0 }
        return ticks.count < 3 ? [low, high] : [ticks[0], ticks[ticks.count / 2], ticks[ticks.count - 1]]
    }

    /// The greatest power of ten that is not greater.
    private static func power(atMost number: Double) -> Double {
        var power = 1.0
        while power > number, power > 1e-300 { power /= 10 }
        while power * 10 <= number, power < 1e300 { power *= 10 }
        return power
    }
}

extension Double {
    /// The number with four significant digits at most.
    var tidy: String {
        guard isFinite, self != 0 else { return self == 0 ? "0" : "\(self)" }
        var scale = 1.0
        while magnitude * scale < 1000, scale < 1e200 { scale *= 10 }
        while magnitude * scale >= 10_000, scale > 1e-200 { scale /= 10 }
        let rounded = (self * scale).rounded()
        // Divided by a whole power of ten the result is the nearest number to its decimal digits.
        let value = scale >= 1 ? rounded / scale : rounded * (1 / scale).rounded()
        return value == value.rounded() && value.magnitude < 1e9 ? String(Int(value)) : "\(value)"
    }
}
