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
        let classes = try decodedValue()
        guard let kind = Self.kinds.first(where: { classes.isList(beginningWith: $0) }),
            classes.allSatisfy({ $0.isClassByte || $0 == UInt8(ascii: " ") })
        else {
            let kinds = Self.kinds.map(\.description).joined(separator: ", ")
            throw failure(
                .invalidValue, at: start, expected: "one of \(kinds), perhaps with classes of A–Z a–z 0–9 - _")
        }
        group.classes = classes
        group.isGraph = kind.description == "graph"
    }

    private static let kinds: [StaticString] = ["node", "edge", "cluster", "graph", "layer"]

    /// Writes the attributes of the `<g>` that has been read, and says what its `<title>` shall be.
    mutating func writeGroupAttributes() throws(SVGError) {
        let group = self.group
        self.group = Group()
        titleRule = .keep
        guard let classes = group.classes else {
            if let id = group.id { writeIdentifier(id) }
            return
        }
        let object = group.id.flatMap { options.object(String(decoding: $0, as: UTF8.self)) }
        if let id = object?.id.map({ Array($0.utf8) }) ?? group.id { writeIdentifier(id) }
        if group.isGraph { titleRule = options.title == nil ? .dropAnonymous : .drop }
        guard let object else { return writeAttribute("class", verbatim: classes) }

        try check(object)
        output.append(" class=\"")
        output.append(contentsOf: classes)
        for added in object.classes {
            output.append(UInt8(ascii: " "))
            output.append(contentsOf: added.utf8)
        }
        output.append("\"")
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

extension [UInt8] {
    /// Whether this is a word, or several with blanks between them of which it is the first.
    fileprivate func isList(beginningWith word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        guard count == length || (count > length && self[length] == UInt8(ascii: " ")) else { return false }
        return word.withUTF8Buffer { $0.elementsEqual(prefix(length)) }
    }
}
