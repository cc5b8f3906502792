import OrderedJSON

/// Walks through a figure beside the schema and notes what does not fit.
struct FigureChecker {
    private(set) var problems: [FigureError.Problem] = []
    private let schema = FigureSchema.shared

    /// How many values of a list are looked at: the first ones of a hundred thousand say as much as all of them.
    private static let checkedElements = 1000

    mutating func check(_ figure: Figure) {
        check(figure.data, at: "data")
        checkLayout(figure.layout.members, at: "layout")
        for (index, frame) in figure.frames.enumerated() {
            check(frame.data, at: "frames[\(index)].data")
            checkLayout(frame.layout.members, at: "frames[\(index)].layout")
        }
    }

    private mutating func check(_ traces: [any Trace], at path: String) {
        for (index, trace) in traces.enumerated() {
            guard let node = schema.traces[trace.type] else {
                report(
                    "\(path)[\(index)].type", "there is no trace of the type \(trace.type)",
                    schema.traces.keys.nearest(to: trace.type))
                continue
            }
            check(.object(trace.members), as: schema.nodes[node], at: "\(path)[\(index)]")
        }
    }

    private mutating func checkLayout(_ members: JSON.Object, at path: String) {
        guard case .object(let known) = schema.nodes[schema.layout] else { return }
        for (name, value) in members {
            // Of these there may be several: `xaxis`, `xaxis2`, `xaxis10`.
            var base = name[...]
            if let digit = name.firstIndex(where: \.isNumber), Self.isNumber(name[digit...]),
                Self.numbered.contains(String(name[..<digit]))
            {
                base = name[..<digit]
            }
            checkMember(String(base), shown: name, value, among: known, at: path)
        }
    }

    private static let numbered: Set<String> = [
        "xaxis", "yaxis", "geo", "scene", "polar", "ternary", "smith", "map", "coloraxis", "legend",
    ]

    /// 2 and above, without a zero in front; 1 is left out as plotly.js does.
    private static func isNumber(_ text: Substring) -> Bool {
        text.allSatisfy { $0.isASCII && $0.isNumber } && text.first != "0" && text != "1" && !text.isEmpty
    }

    private mutating func checkMembers(_ value: JSON, among known: [String: Int], at path: String) {
        guard let members = value.objectValue else {
            return report(path, "expected an object, found \(value.kindDescription)")
        }
        for (name, value) in members { checkMember(name, shown: name, value, among: known, at: path) }
    }

    private mutating func checkMember(
        _ name: String, shown: String, _ value: JSON, among known: [String: Int], at path: String
    ) {
        if let index = known[name] {
            check(value, as: schema.nodes[index], at: "\(path).\(shown)")
        } else {
            report(
                "\(path).\(shown)", "no such attribute", inside(shown, known) ?? known.keys.nearest(to: shown))
        }
    }

    /// `marker_color`, as it is written in Python, is `marker.color`.
    private func inside(_ name: String, _ known: [String: Int]) -> String? {
        for (offset, character) in name.enumerated() where character == "_" {
            let head = String(name.prefix(offset))
            let tail = String(name.dropFirst(offset + 1))
            guard let index = known[head] else { continue }
            switch schema.nodes[index] {
            case .object(let members), .title(let members):
                if members[tail] != nil { return "\(head).\(tail)" }
                if let rest = inside(tail, members) { return "\(head).\(rest)" }
            default: continue
            }
        }
        return nil
    }

    private mutating func check(_ value: JSON, as node: FigureSchema.Node, at path: String) {
        if value.isNull { return }
        switch node {
        case .any: return
        case .object(let known): checkMembers(value, among: known, at: path)
        case .title(let known): if value.stringValue == nil { checkMembers(value, among: known, at: path) }
        case .objects(let known):
            guard let elements = value.arrayValue else {
                return report(path, "expected a list of objects, found \(value.kindDescription)")
            }
            for (index, element) in elements.enumerated() where !element.isNull {
                checkMembers(element, among: known, at: "\(path)[\(index)]")
            }
        case .data:
            if value.arrayValue == nil, (try? TypedArray(json: value)) == nil {
                report(path, "expected an array, found \(value.kindDescription)")
            }
        case .colors: checkEach(value, at: path) { FigureChecker.colorProblem($0) }
        case .colorScale: checkColorScale(value, at: path)
        case .list(let ranges): checkList(value, ranges, at: path)
        case .bool(let orEach):
            checkValue(value, orEach, at: path) {
                $0.boolValue == nil ? ("expected true or false, found \($0.kindDescription)", nil) : nil
            }
        case .color(let orEach):
            checkValue(value, orEach, at: path) {
                orEach && $0.isNumber ? nil : FigureChecker.colorProblem($0)
            }
        case .angle(let orEach):
            checkValue(value, orEach, at: path) {
                $0.isNumber || $0.stringValue == "auto"
                    ? nil : ("expected an angle in degrees or \"auto\", found \($0.shown)", nil)
            }
        case .number(let range, let orEach):
            checkValue(value, orEach, at: path) { FigureChecker.numberProblem($0, range) }
        case .integer(let range, let extras, let orEach):
            checkValue(value, orEach, at: path) { value in
                if extras.contains(value) { return nil }
                if let number = value.doubleValue, number != number.rounded() {
                    return ("expected a whole number, found \(value.shown)", nil)
                }
                return FigureChecker.numberProblem(value, range, or: extras)
            }
        case .text(let isBlankRefused, let orEach):
            checkValue(value, orEach, at: path) { value in
                guard value.isNumber || value.stringValue != nil || value.boolValue != nil else {
                    return ("expected a text, found \(value.kindDescription)", nil)
                }
                return isBlankRefused && value.stringValue == "" ? ("must not be empty", nil) : nil
            }
        case .choice(let values, let orEach):
            checkValue(value, orEach, at: path) { FigureChecker.choiceProblem($0, values) }
        case .flags(let flags, let extras, let orEach):
            checkValue(value, orEach, at: path) { FigureChecker.flagsProblem($0, flags, extras) }
        case .subplot(let name, let orEach):
            checkValue(value, orEach, at: path) { value in
                let text = value.stringValue ?? ""
                let isValid = text == name || text.hasPrefix(name) && Self.isNumber(text.dropFirst(name.count))
                return isValid ? nil : ("expected \"\(name)\", \"\(name)2\" and so on, found \(value.shown)", nil)
            }
        }
    }

    private typealias Complaint = (reason: String, suggestion: String?)

    /// A value, or an array with one for each point where that is allowed.
    private mutating func checkValue(
        _ value: JSON, _ orEach: Bool, at path: String, _ complaint: (JSON) -> Complaint?
    ) {
        if orEach, value.arrayValue != nil || value["bdata"] != nil {
            checkEach(value, at: path, complaint)
        } else if let problem = complaint(value) {
            report(path, problem.reason, problem.suggestion)
        }
    }

    private mutating func checkEach(_ value: JSON, at path: String, _ complaint: (JSON) -> Complaint?) {
        if (try? TypedArray(json: value)) != nil { return }
        guard let elements = value.arrayValue else {
            return report(path, "expected an array, found \(value.kindDescription)")
        }
        for (index, element) in elements.prefix(Self.checkedElements).enumerated() where !element.isNull {
            // A table has a list for each column.
            if element.arrayValue != nil { return }
            guard let problem = complaint(element) else { continue }
            return report("\(path)[\(index)]", problem.reason, problem.suggestion)
        }
    }

    private mutating func checkList(_ value: JSON, _ ranges: [ClosedRange<Double>?], at path: String) {
        guard let elements = value.arrayValue else {
            return report(path, "expected a list, found \(value.kindDescription)")
        }
        if ranges.isEmpty { return }
        guard elements.count == ranges.count else {
            return report(path, "expected \(ranges.count) values, found \(elements.count)")
        }
        for (index, (element, range)) in zip(elements, ranges).enumerated() {
            guard let range, !element.isNull, let problem = Self.numberProblem(element, range) else { continue }
            report("\(path)[\(index)]", problem.reason)
        }
    }

    private mutating func checkColorScale(_ value: JSON, at path: String) {
        if let name = value.stringValue {
            if Figure.ColorScale(name: name) == nil {
                report(
                    path, "there is no colour scale \"\(name)\"", Figure.ColorScale.names.nearest(to: name))
            }
            return
        }
        guard let stops = value.arrayValue else {
            return report(path, "expected the name of a colour scale or a list, found \(value.kindDescription)")
        }
        for (index, stop) in stops.enumerated() {
            let pair = stop.arrayValue ?? [0, stop]
            let isPosition = (pair.first?.doubleValue).map { 0...1 ~= $0 } ?? false
            if pair.count != 2 || !isPosition {
                return report("\(path)[\(index)]", "expected a position from 0 to 1 and a colour")
            }
            if let problem = Self.colorProblem(pair[1]) {
                return report("\(path)[\(index)]", problem.reason, problem.suggestion)
            }
        }
    }

    private mutating func report(_ path: String, _ reason: String, _ suggestion: String? = nil) {
        problems.append(.init(path: path, reason: reason, suggestion: suggestion))
    }

    // MARK: Values

    private static func numberProblem(_ value: JSON, _ range: ClosedRange<Double>, or extras: [JSON] = []) -> Complaint?
    {
        guard let number = value.doubleValue, value.isNumber else {
            let others = extras.map { " or \($0.serialized())" }.joined()
            return ("expected a number\(others), found \(value.shown)", nil)
        }
        if range.contains(number) { return nil }
        if range.upperBound == .infinity { return ("\(value.shown) is less than \(range.lowerBound)", nil) }
        return ("\(value.shown) is not from \(range.lowerBound) to \(range.upperBound)", nil)
    }

    private static func choiceProblem(_ value: JSON, _ values: [JSON]) -> Complaint? {
        for choice in values {
            if choice.isEquivalent(to: value) { return nil }
            guard let pattern = choice.stringValue, pattern.hasPrefix("/^"), let text = value.stringValue else {
                continue
            }
            // `/^x([2-9]|[1-9][0-9]+)?( domain)?$/`: an axis; `/^px/`: lengths.
            let name = pattern.dropFirst(2).prefix { $0.isLetter }
            let rest = text.dropFirst(name.count).replacing(" domain", with: "")
            if name == "px", text.allSatisfy({ $0.isNumber || "px%., ".contains($0) }) { return nil }
            if text.hasPrefix(name), rest.isEmpty || isNumber(rest[...]) { return nil }
        }
        let texts = values.compactMap(\.stringValue).filter { !$0.hasPrefix("/^") }
        let all = values.filter { !($0.stringValue?.hasPrefix("/^") ?? false) }.prefix(12).map { $0.serialized() }
        let list = all.joined(separator: ", ") + (values.count > 12 ? ", …" : "")
        return ("\(value.shown) is none of \(list)", value.stringValue.flatMap { texts.nearest(to: $0) })
    }

    private static func flagsProblem(_ value: JSON, _ flags: [String], _ extras: [JSON]) -> Complaint? {
        if extras.contains(value) { return nil }
        guard let text = value.stringValue else {
            return ("expected a combination of \(flags.joined(separator: ", ")), found \(value.kindDescription)", nil)
        }
        for part in text.split(separator: "+", omittingEmptySubsequences: false) where !flags.contains(String(part)) {
            let others =
                extras.isEmpty ? "" : ", and not one of \(extras.map { $0.serialized() }.joined(separator: ", "))"
            return (
                "\"\(text)\" is no combination of \(flags.joined(separator: ", "))\(others)",
                (flags + extras.compactMap(\.stringValue)).nearest(to: String(part))
            )
        }
        return nil
    }

    private static func colorProblem(_ value: JSON) -> Complaint? {
        guard let text = value.stringValue else { return ("expected a colour, found \(value.shown)", nil) }
        let name = text.lowercased().filter { $0 != " " }
        if name.hasPrefix("#") {
            let isValid = [4, 5, 7, 9].contains(name.count) && name.dropFirst().allSatisfy(\.isHexDigit)
            return isValid ? nil : ("\"\(text)\" is not a colour: after # come 3, 4, 6 or 8 hexadecimal digits", nil)
        }
        if let parenthesis = name.firstIndex(of: "(") {
            let functions = ["rgb", "rgba", "hsl", "hsla", "hsv", "hsva", "var"]
            let isValid = functions.contains(String(name[..<parenthesis])) && name.hasSuffix(")")
            return isValid
                ? nil : ("\"\(text)\" is not a colour", functions.nearest(to: String(name[..<parenthesis])))
        }
        if colorNames.contains(name) || name == "transparent" { return nil }
        return ("\"\(text)\" is not a colour", colorNames.nearest(to: name))
    }
}

extension JSON {
    fileprivate var isNumber: Bool {
        switch self {
        case .int, .double: true
        default: false
        }
    }

    /// The value itself where it is short.
    fileprivate var shown: String {
        switch self {
        case .array, .object: kindDescription
        default: serialized()
        }
    }
}
