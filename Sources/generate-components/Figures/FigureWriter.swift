import Foundation
import OrderedJSON

extension FigurePlan {
    /// The files of all types; related types share a file, as a file for each would be several hundred.
    func files(source: String) -> [SwiftFile] {
        var files = traces.map { SwiftFile($0, source: source) }
        files += objects.map { SwiftFile($0, source: source) }
        files.append(SwiftFile(choices: choices, source: source))
        files.append(SwiftFile(registryOf: traces, source: source))
        return files
    }
}

extension SwiftFile {
    fileprivate init(_ type: FigurePlan.ObjectType, source: String) {
        if type.wireName != nil {
            self.init("Traces/\(type.name).swift", source: source, imports: ["OrderedJSON"])
            write(type)
        } else {
            self.init("Objects/Figure+\(type.name).swift", source: source, imports: ["OrderedJSON"])
            block("extension Figure") { $0.write(type) }
        }
    }

    private mutating func write(_ type: FigurePlan.ObjectType) {
        let conformance = type.wireName == nil ? "FigureObject" : "Trace"
        if let wireName = type.wireName {
            line("/// A trace of the type `\(wireName)`.")
        } else {
            let shown = type.places.prefix(4).map { "`\($0)`" }.joined(separator: ", ")
            line("/// \(shown)\(type.places.count > 4 ? " and \(type.places.count - 4) more" : "").")
        }
        block("public struct \(type.name): \(conformance)") { file in
            if let wireName = type.wireName {
                file.line("public static let type = \(SwiftNames.literal(wireName))")
            }
            file.line("public var members: JSON.Object = [:]")
            file.line()
            file.line("public init() {}")
            file.line()
            file.list(
                "public init(", type.attributes.map { "\(SwiftNames.escaped($0.name)): \($0.type.parameter)? = nil" },
                ") {")
            file.indented { file in
                for attribute in type.attributes {
                    file.line(
                        "\(attribute.type.setter)(\(SwiftNames.literal(attribute.wireName)), \(SwiftNames.escaped(attribute.name)))"
                    )
                }
            }
            file.line("}")
            for attribute in type.attributes {
                file.line()
                file.write(attribute)
            }
        }
    }

    private mutating func write(_ attribute: FigurePlan.Attribute) {
        if let text = attribute.documentation { comment(text) }
        let key = SwiftNames.literal(attribute.wireName)
        let type = attribute.type
        block(
            "public var \(SwiftNames.escaped(attribute.name)): \(type.property)",
            "get { \(type.getter)(\(key)) }", "set { \(type.setter)(\(key), newValue) }")
    }

    /// A documentation comment of several lines.
    private mutating func comment(_ text: String) {
        var words = Self.firstSentences(of: text).split(separator: " ").map { String($0) }[...]
        while !words.isEmpty {
            var row = ""
            while let word = words.first, row.isEmpty || row.count + word.count + 1 <= 110 {
                row += (row.isEmpty ? "" : " ") + word
                words.removeFirst()
            }
            line("/// \(row)")
        }
    }

    /// As many sentences as say enough.
    private static func firstSentences(of text: String) -> String {
        var result = ""
        for sentence in text.components(separatedBy: ". ") {
            result += result.isEmpty ? sentence : ". " + sentence
            if result.count >= 80 { break }
        }
        return result.hasSuffix(".") ? result : result + "."
    }

    fileprivate init(choices: [FigurePlan.ChoiceType], source: String) {
        self.init("Choices.swift", source: source, imports: ["OrderedJSON"])
        block("extension Figure") { file in
            for (index, choice) in choices.enumerated() {
                if index > 0 { file.line() }
                file.write(choice)
            }
        }
    }

    private mutating func write(_ choice: FigurePlan.ChoiceType) {
        var conformances = [choice.isCombinable ? "FigureFlags" : "FigureChoice"]
        if choice.values.contains(where: { $0.boolValue != nil }) { conformances.append("ExpressibleByBooleanLiteral") }
        if choice.values.contains(where: { $0.intValue != nil }) { conformances.append("ExpressibleByIntegerLiteral") }
        block("public struct \(choice.name): \(conformances.joined(separator: ", "))") { file in
            file.line("public var json: JSON")
            file.line("public init(json: JSON) { self.json = json }")
            var seen: Set<String> = ["json"]
            for value in choice.values {
                guard let text = value.stringValue, let name = FigureNames.choice(text), seen.insert(name).inserted
                else {
                    continue
                }
                file.line("public static var \(SwiftNames.escaped(name)): Self { \(SwiftNames.literal(text)) }")
            }
        }
    }

    fileprivate init(registryOf traces: [FigurePlan.ObjectType], source: String) {
        self.init("TraceTypes.swift", source: source, imports: [])
        line("/// The types of traces by their names on the wire.")
        line("let traceTypes: [String: any Trace.Type] = [")
        indented { file in
            for trace in traces { file.line("\(SwiftNames.literal(trace.wireName ?? "")): \(trace.name).self,") }
        }
        line("]")
    }
}

extension FigurePlan.AttributeType {
    /// The type in an initialiser, without the question mark.
    fileprivate var parameter: String {
        switch self {
        case .object(let name), .choice(let name): "Figure.\(name)"
        case .objects(let name): "[Figure.\(name)]"
        case .value("ColorScale"), .value("Template"): "Figure.\(name)"
        case .value(let name): name
        case .any(let name, _): "(any \(name))"
        }
    }

    private var name: String { if case .value(let name) = self { name } else { "" } }

    /// The type of the property: what is inside can be set without asking whether it is there.
    fileprivate var property: String {
        switch self {
        case .object, .objects: parameter
        default: parameter + "?"
        }
    }

    fileprivate var getter: String {
        switch self {
        case .object: "object"
        case .objects: "objects"
        case .choice, .value: "value"
        case .any: "anything"
        }
    }

    fileprivate var setter: String {
        switch self {
        case .any(_, isPacked: true): "pack"
        default: "set"
        }
    }
}

extension FigureNames {
    /// The static member for a value; `nil` where it has to be written as a text.
    static func choice(_ value: String) -> String? {
        guard let first = value.first, first.isLetter,
            value.allSatisfy({ $0.isLetter || $0.isNumber || " -_".contains($0) })
        else { return nil }
        let name = SwiftNames.enumerationCase(value)
        // Abbreviations in capitals: `SI extended` is `siExtended`.
        let capitals = name.prefix { $0.isUppercase }
        return capitals.isEmpty ? name : capitals.lowercased() + name.dropFirst(capitals.count)
    }
}
