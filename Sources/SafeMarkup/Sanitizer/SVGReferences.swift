/// Which ids there are, and where the output refers to them.
struct SVGReferences {
    /// A name is an id as the output writes it, by number.
    private var numbers: [[UInt8]: Int] = [:]
    private var names: [Name] = []
    private(set) var nodes: [Node] = [Node(parent: nil)]
    var uses: [Use] = []

    private struct Name {
        var text: [UInt8]
        var node: Int?
    }

    /// An element with an id; the first stands for the document.
    struct Node {
        var parent: Int?
        /// How many elements it holds outside of those in it that have an id themselves.
        var elements = 0
    }

    /// A place in the output that refers to ids.
    struct Use {
        /// What to replace if the ids are not there.
        var range: Range<Int>
        var form: Form
        /// Where the reference stands: an innermost element with an id.
        var origin: Int
        /// Whether what is referred to is drawn here too.
        var draws: Bool
        /// The place in the input, for the report.
        var offset: Int
        var source: Source
    }

    /// What refers, by numbers of the vocabulary and of the properties.
    enum Source {
        case attribute(Int, element: Int)
        case property(Int)
    }

    enum Form {
        /// A whole attribute, which goes.
        case attribute(Int)
        /// A value, which becomes what stands in a range of the output, or `none`.
        case value(Int, fallback: Range<Int>?)
        /// A whole attribute with a list of which parts go; those that refer to nothing have no number.
        case list(before: String, separator: String, [(text: [UInt8], number: Int?)])
    }

    var mark: Int { uses.count }

    mutating func rewind(to mark: Int) { uses.removeLast(uses.count - mark) }

    mutating func number(of name: [UInt8]) -> Int {
        if let number = numbers[name] { return number }
        numbers[name] = names.count
        names.append(Name(text: name))
        return names.count - 1
    }

    /// Notes that an element has an id.
    ///
    /// - Returns: The node, `nil` if there is an element with this id already.
    mutating func define(_ name: [UInt8], in parent: Int) -> Int? {
        let number = number(of: name)
        guard names[number].node == nil else { return nil }
        names[number].node = nodes.count
        nodes.append(Node(parent: parent))
        return nodes.count - 1
    }

    /// Counts an element.
    mutating func count(in node: Int) { nodes[node].elements += 1 }

    /// The element with an id.
    func node(_ number: Int) -> Int? { names[number].node }

    // MARK: Following them

    /// How many elements are drawn if every reference is followed, with those left out that are part of a circle or lead
    /// to one.
    ///
    /// - Returns: The number, and which of ``uses`` to leave out.
    func expansion() -> (elements: Int, circular: Set<Int>) {
        var circular: Set<Int> = []
        var (total, unfinished) = expansion(without: circular)
        if !unfinished.isEmpty {
            for (index, use) in uses.enumerated() where use.draws && unfinished.contains(use.origin) {
                if let target = target(of: use), unfinished.contains(target) { circular.insert(index) }
            }
            // Without these only the tree of the elements is left among the unfinished.
            (total, unfinished) = expansion(without: circular)
        }
        return (total, circular)
    }

    /// Adds up nodes, from those that need no other to the document.
    private func expansion(without left: Set<Int>) -> (elements: Int, unfinished: Set<Int>) {
        // Who waits for a node, as lists in one array.
        var edges: [(from: Int, to: Int)] = []
        for (index, node) in nodes.enumerated() { if let parent = node.parent { edges.append((parent, index)) } }
        for (index, use) in uses.enumerated() where use.draws && !left.contains(index) {
            if let target = target(of: use) { edges.append((use.origin, target)) }
        }
        var starts = Array(repeating: 0, count: nodes.count + 1)
        var missing = Array(repeating: 0, count: nodes.count)
        for edge in edges {
            starts[edge.to + 1] += 1
            missing[edge.from] += 1
        }
        for index in nodes.indices { starts[index + 1] += starts[index] }
        var next = starts
        var waiting = Array(repeating: 0, count: edges.count)
        for edge in edges {
            waiting[next[edge.to]] = edge.from
            next[edge.to] += 1
        }
        var totals = nodes.map(\.elements)
        var ready = nodes.indices.filter { missing[$0] == 0 }
        while let node = ready.popLast() {
            for other in waiting[starts[node]..<starts[node + 1]] {
                totals[other] = min(totals[other] + totals[node], 1 << 60)
                missing[other] -= 1
                if missing[other] == 0 { ready.append(other) }
            }
        }
        return (totals[0], Set(nodes.indices.filter { missing[$0] > 0 }))
    }

    private func target(of use: Use) -> Int? {
        switch use.form {
        case .attribute(let number), .value(let number, _): names[number].node
        case .list: nil
        }
    }
}

extension SVGSanitizer {
    /// The output's form of an id or a class: the prefix, unless it is there, and no character that means something in
    /// a reference.
    func identifier(_ id: some Collection<UInt8>) -> [UInt8] {
        var identifier: [UInt8] = []
        identifier.reserveCapacity(prefix.count + id.count)
        if !id.starts(with: prefix) { identifier.append(contentsOf: prefix) }
        for byte in id {
            if byte.isClassByte {
                identifier.append(byte)
            } else {
                identifier.append(UInt8(ascii: "_"))
                for digit in [byte >> 4, byte & 15] {
                    identifier.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
                }
            }
        }
        return identifier
    }

    private func subject(of source: SVGReferences.Source) -> SVGSanitizerReport.Subject {
        switch source {
        case .attribute(let attribute, let element):
            .attribute(
                String(decoding: vocabulary.attributes[attribute].name, as: UTF8.self),
                element: String(decoding: vocabulary.elements[element].name, as: UTF8.self))
        case .property(let property): .property(CSSProperty.all[property].name)
        }
    }

    /// Removes references to what is not there.
    mutating func resolveReferences() throws(SVGSanitizerError) {
        let (elements, circular) = references.expansion()
        guard elements <= options.maximumExpandedElements else {
            throw failure(
                .tooManyElements, "more than \(options.maximumExpandedElements) after references are followed", at: 0)
        }
        var result: [UInt8] = []
        var copied = 0
        for (index, use) in references.uses.enumerated() {
            let replacement: [UInt8]
            switch use.form {
            case .attribute(let number):
                if references.node(number) != nil, !circular.contains(index) { continue }
                replacement = []
            case .value(let number, let fallback):
                if references.node(number) != nil, !circular.contains(index) { continue }
                replacement = fallback.map { Array(output[$0]) } ?? Array("none".utf8)
            case .list(let before, let separator, let parts):
                let kept = parts.filter { $0.number.map { references.node($0) != nil } ?? true }
                if kept.count == parts.count { continue }
                replacement =
                    kept.isEmpty
                    ? [] : Array(before.utf8) + kept.map(\.text).joined(separator: separator.utf8) + "\"".utf8
            }
            let subject = subject(of: use.source)
            let excerpt = input[use.offset..<use.offset + 80].prefix { !"\"<".utf8.contains($0) }
            log.add(subject, .unresolvedReference, ByteScanner.Bytes(rebasing: excerpt), at: use.offset)
            result.append(contentsOf: output[copied..<use.range.lowerBound])
            result.append(contentsOf: replacement)
            copied = use.range.upperBound
        }
        guard copied > 0 else { return }
        result.append(contentsOf: output[copied...])
        output = result
    }
}
