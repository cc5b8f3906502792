import ArgumentParser
import GraphAnalyses
import GraphFormats
import OrderedJSON

/// A parameter of a function as it stands on the command line: `alpha=0.9`.
struct ParameterArgument: ExpressibleByArgument {
    private let name: String
    private let text: String

    init?(argument: String) {
        guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else { return nil }
        name = String(argument[..<equals])
        text = String(argument[argument.index(after: equals)...])
    }

    /// The value: the graph of a file as node-link JSON, what JSON says, Python's constants, or the text itself.
    private func value() throws(Failure) -> JSON {
        if text.hasPrefix("@") {
            let path = String(text.dropFirst())
            return switch try LoadedGraph(file: path, nil, option: "the file's name") {
            case .integers(let graph): .graph(graph)
            case .mixed(let graph): .graph(graph)
            }
        }
        switch text {
        case "None": return .null
        case "True": return true
        case "False": return false
        default: return (try? JSON(parsing: text)) ?? .string(text)
        }
    }

    /// The values by name; of a name that is given twice the last counts.
    static func values(of arguments: [ParameterArgument]) throws(Failure) -> JSON.Object {
        var values = JSON.Object()
        for argument in arguments { values[argument.name] = try argument.value() }
        return values
    }
}
