import SafeMarkup

/// Writes one scene.
struct SVGSceneWriter: ~Copyable {
    let scene: GraphScene
    private let options: SVGDrawingOptions
    private let prefix: String
    private let sheet: String
    private let isIdentified: Bool
    /// What to write into an element for each style.
    private let paintAttributes: [String]
    /// The upper left corner, in hundredths.
    let origin: (x: Int, y: Int)
    var buffer: MarkupBuffer

    let size: SVG.Size

    init(scene: GraphScene, options: SVGDrawingOptions) {
        self.scene = scene
        self.options = options
        isIdentified =
            switch options.identification {
            case .everything: true
            case .nothing: false
            case .automatic: scene.nodeNames.count + scene.edgeEnds.count <= 4000
            }
        let scale = options.width.map { $0.bounded(to: 1...100_000) / max(scene.bounds.width, 1e-6) } ?? 1
        size = SVG.Size(
            width: (scene.bounds.width * scale * 100).rounded() / 100,
            height: (scene.bounds.height * scale * 100).rounded() / 100)
        origin = (MarkupBuffer.hundredths(scene.bounds.low.x), MarkupBuffer.hundredths(scene.bounds.low.y))
        let resets = PaintResets(scene.paints)
        let isDark = scene.isOnDark ?? false
        let rules = scene.paints.map { $0.css(resets, onDark: isDark) }
        let given = options.idPrefix.map { String(decoding: $0.utf8.map(\.idByte), as: UTF8.self) }
        let name: String
        if let given, !given.isEmpty {
            name = given.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D } == true ? "_" + given : given
        } else {
            var hash = ContentHash()
            for rule in rules { hash.add(rule) }
            hash.add(scene.fontFamily)
            hash.add(scene.summary)
            for name in scene.nodeNames.prefix(64) { hash.add(name) }
            name = "g" + hash.text
        }
        prefix = name
        switch options.styling {
        case .styleSheet:
            sheet = Self.sheet(
                prefix: name, rules: rules, fontFamily: scene.fontFamily, isOnDark: scene.isOnDark)
            paintAttributes = scene.paints.indices.map { " class=\"\(name)-\($0)\"" }
        case .attributes:
            sheet = ""
            paintAttributes = scene.paints.map { $0.attributes(resets, onDark: isDark) }
        }
        buffer = MarkupBuffer(capacity: 4096 + scene.elements.count * (isIdentified ? 160 : 40))
    }

    private static func sheet(prefix: String, rules: [String], fontFamily: String, isOnDark: Bool?) -> String {
        var sheet = ".\(prefix){font-family:\(fontFamily.cssFontFamily)}"
        if let isOnDark { sheet += ".\(prefix){color:\(isOnDark ? GraphScene.Ink.dark.text : "#000")}" }
        for (number, rule) in rules.enumerated() { sheet += ".\(prefix) .\(prefix)-\(number){\(rule)}" }
        sheet += ".\(prefix) text{pointer-events:none}"
        guard isOnDark == nil else { return sheet }
        // On its own the picture knows what is behind it; in a page, the page does.
        let dark = GraphScene.Ink.dark
        sheet += "@media(prefers-color-scheme:dark){.\(prefix):root{color:\(dark.text);background:\(dark.ground);"
        sheet += "--graph-node-stroke:\(dark.ground);--graph-edge:\(dark.edge)}}"
        return sheet
    }

    mutating func write() -> String {
        writeHead()
        var index = 0
        while index < scene.elements.count { index = writeLayer(from: index) }
        buffer.append("</svg>")
        return buffer.string
    }

    // MARK: The document

    private mutating func writeHead() {
        buffer.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"graph-drawing ")
        buffer.append(prefix)
        buffer.append("\" width=\"")
        buffer.append(size.width)
        buffer.append("\" height=\"")
        buffer.append(size.height)
        buffer.append("\" viewBox=\"0 0 ")
        buffer.append(scene.bounds.width)
        buffer.append(" ")
        buffer.append(scene.bounds.height)
        if options.styling == .attributes {
            buffer.append("\" font-family=\"")
            buffer.append(escaping: scene.fontFamily)
            if let isOnDark = scene.isOnDark {
                buffer.append("\" color=\"")
                buffer.append(isOnDark ? GraphScene.Ink.dark.text : "#000")
            }
        }
        // An image's parts are not heard of; a group's are.
        buffer.append(options.focusableNodes ? "\" role=\"group\" aria-label=\"" : "\" role=\"img\" aria-label=\"")
        let name = options.title ?? scene.title ?? scene.summary
        buffer.append(escaping: name)
        let description = options.description ?? (name == scene.summary ? nil : scene.summary)
        if description != nil {
            buffer.append("\" aria-describedby=\"")
            buffer.append(prefix)
            buffer.append("-desc")
        }
        buffer.append("\"><title>")
        buffer.append(escaping: name)
        buffer.append("</title>")
        if let description {
            buffer.append("<desc id=\"")
            buffer.append(prefix)
            buffer.append("-desc\">")
            buffer.append(escaping: description)
            buffer.append("</desc>")
        }
        if !sheet.isEmpty {
            buffer.append("<style>")
            buffer.append(sheet)
            buffer.append("</style>")
        }
        if let background = scene.background {
            buffer.append("<path class=\"background\" fill=\"")
            buffer.append(background.hexadecimal)
            buffer.append("\" d=\"M0 0H")
            buffer.append(scene.bounds.width)
            buffer.append("V")
            buffer.append(scene.bounds.height)
            buffer.append("H0z\"/>")
        }
    }

    // MARK: Layers

    /// Elements that belong together: lines with their heads, nodes with their labels, the rest.
    private enum Layer { case edges, nodes, others }

    private func layer(at index: Int) -> Layer {
        switch scene.elements[index].subject {
        case .edge where scene.paints[scene.elements[index].paint].role != .edgeLabel: .edges
        case .node: .nodes
        default: .others
        }
    }

    /// Writes elements up to where another layer begins.
    private mutating func writeLayer(from start: Int) -> Int {
        let kind = layer(at: start)
        var end = start
        while end < scene.elements.count, layer(at: end) == kind { end += 1 }
        // What most have is said once.
        var counts = [Int](repeating: 0, count: scene.paints.count)
        for index in start..<end where !scene.elements[index].mark.isText { counts[scene.elements[index].paint] += 1 }
        let most = counts.max() ?? 0
        let usual = most > 2 ? counts.firstIndex(of: most) : nil
        buffer.append("<g class=\"")
        switch kind {
        case .edges: buffer.append("edges")
        case .nodes: buffer.append("nodes")
        case .others: buffer.append("labels")
        }
        buffer.append("\"")
        if let usual { appendGroup(paintAttributes[usual]) }
        buffer.append(">\n")
        if isIdentified, kind != .others {
            writeSubjects(start..<end, usual)
        } else {
            writeMarks(start..<end, usual)
        }
        buffer.append("</g>\n")
        return end
    }

    /// Appends a style's attributes to an element that has classes already.
    private mutating func appendGroup(_ attributes: String) {
        guard options.styling == .styleSheet else { return buffer.append(attributes) }
        buffer.append("><g")
        buffer.append(attributes)
    }

    private mutating func writeSubjects(_ range: Range<Int>, _ usual: Int?) {
        var index = range.lowerBound
        while index < range.upperBound {
            let subject = scene.elements[index].subject
            switch subject {
            case .none: break
            case .node(let rank): openNode(rank)
            case .edge(let edge): openEdge(edge)
            }
            while index < range.upperBound, scene.elements[index].subject == subject {
                let element = scene.elements[index]
                write(
                    element.mark, element.paint == usual && !element.mark.isText ? "" : paintAttributes[element.paint])
                index += 1
            }
            buffer.append("</g>\n")
        }
        if usual != nil, options.styling == .styleSheet { buffer.append("</g>") }
    }

    private mutating func openNode(_ rank: Int) {
        let name = scene.nodeNames[rank]
        buffer.append("<g class=\"node\" data-node=\"")
        buffer.append(escaping: name)
        if options.focusableNodes {
            buffer.append("\" tabindex=\"0\" role=\"img\" aria-label=\"")
            buffer.append(escaping: scene.tooltips[rank] ?? name)
        }
        buffer.append("\"><title>")
        buffer.append(escaping: scene.tooltips[rank] ?? name)
        buffer.append("</title>")
    }

    private mutating func openEdge(_ edge: Int) {
        let ends = scene.edgeEnds[edge]
        buffer.append("<g class=\"edge\" data-edge=\"")
        buffer.append(digitsOf: UInt(edge))
        buffer.append("\" data-source=\"")
        buffer.append(escaping: scene.nodeNames[ends.source])
        buffer.append("\" data-target=\"")
        buffer.append(escaping: scene.nodeNames[ends.target])
        buffer.append("\"><title>")
        buffer.append(escaping: scene.nodeNames[ends.source])
        buffer.append(scene.isDirected ? " → " : " — ")
        buffer.append(escaping: scene.nodeNames[ends.target])
        buffer.append("</title>")
    }

    /// Writes marks style by style: where nothing is told apart, all lines of a style are one path.
    private mutating func writeMarks(_ range: Range<Int>, _ usual: Int?) {
        var index = range.lowerBound
        while index < range.upperBound {
            let element = scene.elements[index]
            let attributes = element.paint == usual && !element.mark.isText ? "" : paintAttributes[element.paint]
            // Half-transparent lines are darker where they cross, which those of one path are not.
            guard element.mark.isMergeable, scene.paints[element.paint].opacity == 1 else {
                write(element.mark, attributes)
                buffer.append("\n")
                index += 1
                continue
            }
            buffer.append("<path")
            buffer.append(attributes)
            buffer.append(" d=\"")
            // Heads and lines alternate: other styles in between are written afterwards, if they too can be merged.
            let end = mergeableEnd(from: index, in: range)
            var others: [Int] = []
            for next in index..<end {
                let paint = scene.elements[next].paint
                if paint == element.paint {
                    appendPath(at: next)
                } else if !others.contains(paint) {
                    others.append(paint)
                }
            }
            buffer.append("\"/>\n")
            for paint in others {
                buffer.append("<path")
                buffer.append(paint == usual ? "" : paintAttributes[paint])
                buffer.append(" d=\"")
                for next in index..<end where scene.elements[next].paint == paint {
                    appendPath(at: next)
                }
                buffer.append("\"/>\n")
            }
            index = end
        }
        if usual != nil, options.styling == .styleSheet { buffer.append("</g>") }
    }

    /// Where the run of edges ends that can be written style by style; few styles, as each is a walk through all.
    private func mergeableEnd(from start: Int, in range: Range<Int>) -> Int {
        var end = start, paints: Set<Int> = [], last = -1
        while end < range.upperBound {
            let paint = scene.elements[end].paint
            guard scene.elements[end].mark.isMergeable, scene.paints[paint].opacity == 1 else { break }
            if paint != last {
                last = paint
                paints.insert(last)
                if paints.count > 16 { break }
            }
            end += 1
        }
        return end
    }
}

extension GraphScene.Mark {
    fileprivate var isText: Bool { if case .text = self { true } else { false } }

    /// Whether marks of one style can be written as one path.
    fileprivate var isMergeable: Bool {
        switch self {
        case .line, .curve, .polygon: true
        default: false
        }
    }
}

extension UInt8 {
    fileprivate var idByte: UInt8 {
        let letter = self | 0x20
        return (0x61...0x7A).contains(letter) || (0x30...0x39).contains(self) || self == 0x2D ? self : 0x5F
    }
}

/// A short name for content: FNV-1a.
private struct ContentHash {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ text: String) {
        for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
        state = (state ^ 0xFF) &* 0x100_0000_01B3
    }

    /// Eight letters and digits.
    var text: String {
        let folded = UInt32(truncatingIfNeeded: state ^ state >> 32)
        let digits = String(folded, radix: 36)
        return String(repeating: "0", count: 7 - digits.count) + digits
    }
}
