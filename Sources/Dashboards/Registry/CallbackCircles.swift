internal import OrderedCollections

/// Finds callbacks that run one another without end, as the browser does (dash-renderer's `computeGraphs`): every
/// property is a node, with an edge from what a callback takes to what it sets. A pattern is a node for each of a few
/// keys that stand for all. An output that the same callback also takes does not count.
struct CallbackCircles {
    private var edges: OrderedDictionary<String, OrderedSet<String>> = [:]
    /// For each name of a key the values that stand for all, in their order; `nil` for one that no identifier has.
    private var keyValues: [String: [JSON?]] = [:]

    init(_ callbacks: [Callback]) {
        collectKeyValues(of: callbacks)
        // An output that is also taken gets a node of its own, which other callbacks then take as well.
        var takers: OrderedDictionary<String, [Int: [String]]> = [:]
        var doubles: [(node: String, callback: Int)] = []
        for (position, callback) in callbacks.enumerated() {
            for output in callback.outputs {
                guard let pattern = output.pattern else { continue }
                let isTaken = callback.inputs.contains {
                    $0.property.name == output.wireName && $0.pattern?.overlaps(pattern) ?? false
                }
                for identifier in identifiers(of: pattern, matching: [:]) {
                    let outputNode = node(identifier, of: pattern, property: output.wireName)
                    if isTaken { doubles.append((outputNode, position)) }
                    let target = isTaken ? outputNode + Self.doubleMark : outputNode
                    for input in callback.inputs {
                        guard let inputPattern = input.pattern else { continue }
                        for inputIdentifier in identifiers(of: inputPattern, matching: identifier) {
                            let inputNode = node(inputIdentifier, of: inputPattern, property: input.property.name)
                            edges[inputNode, default: []].append(target)
                            takers[inputNode, default: [:]][position, default: []].append(target)
                        }
                    }
                }
            }
        }
        for (node, callback) in doubles {
            for (taker, outputs) in takers[node] ?? [:] where taker != callback {
                edges[node + Self.doubleMark, default: []].append(contentsOf: outputs)
            }
        }
    }

    private static let doubleMark = "__output"

    /// The properties of a circle, the first again at its end; `nil` where there is none.
    var first: [String]? {
        var isDone: Set<String> = []
        for start in edges.keys where !isDone.contains(start) {
            var path: OrderedSet<String> = [start]
            var rest = [(edges[start] ?? [])[...]]
            while let next = rest.last?.first {
                rest[rest.count - 1].removeFirst()
                if let position = path.firstIndex(of: next) {
                    return (path[position...] + [next]).map { $0.replacing(Self.doubleMark, with: "") }
                }
                if !isDone.contains(next) {
                    path.append(next)
                    rest.append((edges[next] ?? [])[...])
                }
                while rest.last?.isEmpty == true {
                    rest.removeLast()
                    isDone.insert(path.removeLast())
                }
            }
            isDone.insert(start)
        }
        return nil
    }

    // MARK: Keys

    private mutating func collectKeyValues(of callbacks: [Callback]) {
        var exact: [String: [JSON]] = [:]
        var smaller: [String: Int] = [:]
        for callback in callbacks {
            for pattern in callback.outputs.map(\.pattern) + callback.inputs.map(\.pattern) {
                guard case .keys(let keys)? = pattern else { continue }
                for (key, part) in keys {
                    switch part {
                    case .value(let value):
                        if exact[key]?.contains(value) != true { exact[key, default: []].append(value) }
                    case .allSmaller: smaller[key, default: 0] += 1
                    case .match, .all: exact[key, default: []] += []
                    }
                }
            }
        }
        for key in Set(exact.keys).union(smaller.keys) {
            let values = (exact[key] ?? []).sorted(by: IdentifierPattern.areInOrder)
            let others = [JSON?](repeating: nil, count: smaller[key] ?? 0)
            keyValues[key] = values.isEmpty ? (others.isEmpty ? [nil] : others) : others + values + others
        }
    }

    /// The identifiers that a pattern stands for, as positions among the values of its keys.
    private func identifiers(of pattern: IdentifierPattern, matching other: [String: Int]) -> [[String: Int]] {
        guard case .keys(let keys) = pattern else { return [[:]] }
        var identifiers: [[String: Int]] = [[:]]
        for (key, part) in keys {
            let values = keyValues[key] ?? [nil]
            let positions: [Int] =
                switch part {
                case .value(let value): [values.firstIndex(of: value) ?? 0]
                case .allSmaller: Array(0..<(other[key] ?? 0))
                case .all: Array(values.indices)
                case .match: other[key].map { [$0] } ?? Array(values.indices)
                }
            identifiers = identifiers.flatMap { identifier in
                positions.map { position in identifier.merging([key: position]) { $1 } }
            }
        }
        return identifiers
    }

    private func node(_ identifier: [String: Int], of pattern: IdentifierPattern, property: String) -> String {
        guard case .keys(let keys) = pattern else { return "\(pattern.text).\(property)" }
        let members = keys.keys.map { key in
            let position = identifier[key] ?? 0
            return "\(key): \(keyValues[key]?[position]?.serialized() ?? "#\(position)")"
        }
        return "{\(members.joined(separator: ", "))}.\(property)"
    }
}

extension IdentifierPattern {
    /// The browser's order of keys' values: numbers and texts that are numbers by value, then false and true, then
    /// other texts (dash-renderer's `idValSort`).
    package static func areInOrder(_ left: JSON, _ right: JSON) -> Bool {
        switch (number(left), number(right)) {
        case (let left?, let right?): left < right
        case (_?, nil): true
        case (nil, _?): false
        case (nil, nil):
            switch (left, right) {
            case (.bool(let left), .bool(let right)): !left && right
            case (.bool, _): true
            case (_, .bool): false
            case (.string(let left), .string(let right)): left.utf16.lexicographicallyPrecedes(right.utf16)
            default: false
            }
        }
    }

    private static func number(_ value: JSON) -> Double? {
        if case .string(let text) = value { Double(text) } else { value.doubleValue }
    }
}
