internal import OrderedJSON
internal import SafeMarkup

/// Values of attributes become Graphviz's text, with what only the whole graph knows.
struct AttributeConverter {
    let engine: GraphvizEngine
    let isDirected: Bool
    let fonts: Set<String>?
    let linkSchemes: Set<String>
    let images: GraphvizImages?
    let quota: GraphQuota
    let nodeNames: [String]
    /// The numbers of the clusters, by their names.
    var clusterNumbers: [String: Int] = [:]
    /// The numbers of texts of which only matters which are the same.
    private var keys: [String: Int] = [:]
    /// Colours that occurred already, outside of schemes: a graph has few, and reading one takes a while.
    private var knownColors: [String: String] = [:]

    /// What the attributes belong to.
    var subject = GraphvizSubject.graph
    /// Whether that is a record, in whose label some characters divide fields.
    var isRecord = false
    /// The colour scheme in force there.
    var colorScheme: String?
    /// Whether edges may end at clusters.
    var isCompound = false
    /// Whether edges run around nodes that may be anywhere. They cannot begin at ports then: that fails an assertion.
    var routesAroundNodes = false
    /// What `\G` stands for.
    var graphName = ""

    init(
        engine: GraphvizEngine, isDirected: Bool, fonts: Set<String>?, linkSchemes: Set<String>,
        images: GraphvizImages?,
        quota: GraphQuota, nodeNames: [String]
    ) {
        self.engine = engine
        self.isDirected = isDirected
        self.fonts = fonts
        self.linkSchemes = linkSchemes
        self.images = images
        self.quota = quota
        self.nodeNames = nodeNames
    }

    /// The value as Graphviz reads it; nil if it says nothing, as null does, and outside of texts `""`.
    ///
    /// - Throws: ``GraphvizError`` if the value means nothing for an attribute of that kind.
    mutating func wireValue(
        _ value: JSON, of name: String, kind: AttributeKind
    ) throws(GraphvizError) -> WireValue? {
        if value == .null { return nil }
        let result: WireValue?
        if value.containsZeroByte {
            // Graphviz's texts end there.
            result = nil
        } else if case .label = kind {
            result = try label(value, name: name)
        } else if value == .string(""), kind.isUnsetByEmptyText {
            return nil
        } else {
            result = wireText(value, kind: kind).map { .text($0) }
        }
        guard let result else {
            throw .invalidAttribute(
                name: name, value: value.stringValue ?? value.serialized(), of: subject, expected: kind.expected)
        }
        return result
    }

    private mutating func wireText(_ value: JSON, kind: AttributeKind) -> String? {
        switch kind {
        case .color:
            return value.colorText.flatMap { color($0, isList: false) }
        case .colors:
            return value.colorText.flatMap { color($0, isList: true) }
        case .font:
            guard let font = kind.wireText(value), fonts?.contains(font) ?? true else { return nil }
            return font
        case .tooltip:
            return value.plainText.map(tooltip)
        case .link:
            return value.stringValue.flatMap { SafeURL($0, schemes: linkSchemes) }?.text.escapedForXML
        case .image:
            return value.stringValue.flatMap { images?.copy(of: $0) }
        case .splines:
            return splines(value)
        case .port:
            return kind.wireText(value).map { routesAroundNodes ? "" : $0 }
        case .nodeName:
            return value.plainText.flatMap { nodeNames.firstIndex(of: $0) }.map { "n\($0)" }
        case .clusterName:
            return value.plainText.flatMap(clusterNumber).map { "cluster\($0)" }
        case .key:
            guard let text = value.plainText else { return nil }
            return key(text)
        case .either(let first, let second):
            return wireText(value, kind: first) ?? wireText(value, kind: second)
        default:
            return kind.wireText(value)
        }
    }

    // MARK: Texts

    private mutating func label(_ value: JSON, name: String) throws(GraphvizError) -> WireValue? {
        if let html = value["html"]?.stringValue {
            return .html(try htmlLabel(html, name: name))
        }
        let escapes = value["escaped"]?.stringValue
        guard let text = escapes ?? value.plainText, LabelText.isBearable(text) else { return nil }
        try GraphQuota.check(text.utf8.count, limit: quota.labelBytes, "bytes in one label")
        try GraphQuota.check(LabelText.lineCount(text), limit: quota.labelLines, "lines in one label")
        guard escapes != nil else { return .text(LabelText.escaped(text, inRecord: isRecord)) }
        let resolved = LabelText.resolvingEscapes(text, inRecord: isRecord, name: name(forEscape:))
        // Names stand in for escapes and may be long.
        return LabelText.isBearable(resolved) && LabelText.escapedLineCount(resolved) <= LabelText.mostLines
            ? .text(resolved) : nil
    }

    private mutating func htmlLabel(_ text: String, name: String) throws(GraphvizError) -> String {
        try GraphQuota.check(text.utf8.count, limit: quota.htmlBytes, "bytes in one HTML-like label")
        let outer = self
        do throws(HTMLLabel.Fault) {
            return try HTMLLabel.rewritten(text) { kind, value in
                // Here nobody decodes a tooltip for a second time.
                if case .tooltip = kind { return value.plainText.map(Self.withoutBackslashes) }
                var converter = outer
                return converter.wireText(value, kind: kind)
            }
        } catch {
            throw .invalidAttribute(name: name, value: text, of: subject, expected: error.expected)
        }
    }

    /// Graphviz decodes references in a tooltip.
    private func tooltip(_ text: String) -> String {
        Self.withoutBackslashes(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }

    /// Graphviz reads escapes in a tooltip twice, and not the same way in all versions: it gets none.
    private static func withoutBackslashes(_ text: String) -> String {
        text.utf8.contains(UInt8(ascii: "\\")) ? text.filter { $0 != "\\" } : text
    }

    private func name(forEscape escape: Character) -> String? {
        switch (escape, subject) {
        case ("G", _): graphName
        case ("N", .node(let name)): name
        case ("T", .edge(let tail, _)): tail
        case ("H", .edge(_, let head)): head
        case ("E", .edge(let tail, let head)): tail + (isDirected ? "->" : "--") + head
        default: nil
        }
    }

    /// DOT calls the cluster `north` `cluster_north`.
    private func clusterNumber(_ name: String) -> Int? {
        clusterNumbers[name] ?? (name.hasPrefix("cluster_") ? clusterNumbers[String(name.dropFirst(8))] : nil)
    }

    private mutating func key(_ text: String) -> String {
        let number = keys[text] ?? keys.count
        keys[text] = number
        return "k\(number)"
    }

    // MARK: Words

    private mutating func color(_ text: String, isList: Bool) -> String? {
        if colorScheme == nil, let known = knownColors[text] { return known }
        guard isList, text.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ";") }) else {
            let color = GraphvizColor.wireText(text, scheme: colorScheme)
            if colorScheme == nil { knownColors[text] = color }
            return color
        }
        return GraphvizColor.list(text, scheme: colorScheme)
    }

    /// Whether that way of routing edges goes around nodes, in an engine that does not keep room for edges.
    func routesAroundNodes(splines: JSON?) -> Bool {
        guard engine != .dot, let way = splines.flatMap(self.splines) else { return false }
        return way == "spline" || way == "true" || way == "polyline"
    }

    private func splines(_ value: JSON) -> String? {
        if let flag = value.flag { return flag ? "true" : "false" }
        if value == .string("") { return "" }
        guard let word = AttributeKind.word(AttributeKind.splineWords).wireText(value) else { return nil }
        switch word {
        case "none": return ""
        // With the other engines nodes may overlap or touch, and then this fails an assertion.
        case "ortho" where engine != .dot: return "polyline"
        // Arcs cannot be cut at a cluster; this fails an assertion as well.
        case "curved" where isCompound: return "spline"
        // Only fdp knows these, and can run for ever.
        case "compound": return "spline"
        default: return word
        }
    }
}

extension JSON {
    /// Whether a text, or the text in an object, has a zero byte.
    fileprivate var containsZeroByte: Bool {
        switch self {
        case .string(let text): text.utf8.contains(0)
        case .object(let members): members.values.contains { $0.containsZeroByte }
        default: false
        }
    }

    /// A text, or a number or a truth value in writing.
    var plainText: String? {
        switch self {
        case .string(let text): text
        case .int(let number): String(number)
        case .double(let number): number.description
        case .bool(let flag): String(flag)
        default: nil
        }
    }

    /// A colour, or several in an array.
    fileprivate var colorText: String? {
        switch self {
        case .string(let text): return text
        case .int(let index): return String(index)
        case .array(let colors):
            let texts = colors.compactMap(\.stringValue)
            return texts.count == colors.count ? texts.joined(separator: ":") : nil
        default: return nil
        }
    }
}
