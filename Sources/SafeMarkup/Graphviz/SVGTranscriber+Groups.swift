extension SVGTranscriber {
    /// What the attributes of a `<g>` say.
    struct Group {
        var id: [UInt8]?
        /// What the group stands for (a node, an edge, a cluster, a layer, the graph) and the classes the author gave
        /// it; groups without a class hold a link.
        var classes: [UInt8]?
        var isGraph = false
    }

    /// What becomes of a `<title>`.
    enum TitleRule {
        case keep
        /// Something else has been said in its place.
        case drop
        /// Graphs without a name are called `%3` or so, by a counter of the process.
        case dropAnonymous
    }

    /// Reads the classes of a group, of which Graphviz writes the first.
    mutating func readClasses() throws(SVGError) {
        let start = input.offset
        let value = try decodedValue()
        let tokens = value.split(separator: UInt8(ascii: " "))
        guard let kind = tokens.first, Self.kinds.contains(where: { $0.utf8.elementsEqual(kind) }),
            tokens.allSatisfy({ $0.allSatisfy(\.isClassByte) })
        else {
            let kinds = Self.kinds.joined(separator: ", ")
            throw failure(
                .invalidValue, at: start, expected: "one of \(kinds), perhaps with classes of A–Z a–z 0–9 - _")
        }
        group.classes = value
        group.isGraph = "graph".utf8.elementsEqual(kind)
    }

    private static let kinds = ["node", "edge", "cluster", "graph", "layer"]

    /// Writes the attributes of the `<g>` that has been read, and says what its `<title>` shall be.
    mutating func writeGroupAttributes() throws(SVGError) {
        let group = self.group
        self.group = Group()
        titleRule = .keep
        guard let classes = group.classes else {
            if let id = group.id { writeAttribute("id", verbatim: identifier(id)) }
            return
        }
        let object = group.id.flatMap { options.object(String(decoding: $0, as: UTF8.self)) }
        if let id = object?.id.map({ Array($0.utf8) }) ?? group.id {
            writeAttribute("id", verbatim: identifier(id))
        }
        if group.isGraph { titleRule = options.title == nil ? .dropAnonymous : .drop }
        guard let object else { return writeAttribute("class", verbatim: classes) }

        try check(object)
        writeAttribute("class", verbatim: object.classes.reduce(into: classes) { $0 += " \($1)".utf8 })
        for (name, value) in object.data { writeAttribute("data-", name, value) }
        if let title = object.title {
            pendingTitle = title
            titleRule = .drop
        }
    }

    /// Classes and names are written as they are, so they must be what they say.
    private func check(_ object: SVGObject) throws(SVGError) {
        for token in object.classes where token.isEmpty || !token.utf8.allSatisfy(\.isClassByte) {
            throw failure(.invalidObject, unexpected: token, expected: "a class of A–Z a–z 0–9 - _")
        }
        for (index, (name, _)) in object.data.enumerated() {
            guard !name.isEmpty, name.utf8.allSatisfy({ $0.isClassByte && !($0.isASCIILetter && $0 & 0x20 == 0) })
            else {
                throw failure(.invalidObject, unexpected: name, expected: "a data name of a–z 0–9 - _")
            }
            guard !object.data[..<index].contains(where: { $0.name == name }) else {
                throw failure(.invalidObject, unexpected: name, expected: "every data name once")
            }
        }
    }
}
