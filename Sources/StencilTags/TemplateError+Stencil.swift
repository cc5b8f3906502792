@preconcurrency import Stencil
import TemplateSupport

extension TemplateError.Position {
    /// The position as the name of a template: the part of Stencil's positions that can be chosen.
    var encoded: String { "\(line):\(column):\(template)" }

    init?(encoded: String?) {
        guard let parts = encoded?.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false),
            parts.count == 3, let line = Int(parts[0]), let column = Int(parts[1])
        else { return nil }
        self.init(template: String(parts[2]), line: line, column: column)
    }
}

extension TemplateError {
    /// What Stencil or a node of ours threw.
    init(_ error: any Error) {
        let error = error as? TemplateSyntaxError ?? TemplateSyntaxError("\(error)")
        let places = error.places.compactMap { Position(encoded: $0.sourceMap.filename) }
        self.init(error.reason, at: places.first, includedFrom: Array(places.dropFirst()))
    }
}

extension TemplateSyntaxError {
    /// Where it happened and what brought that template in, innermost first.
    var places: [Token] { stackTrace + (token.map { [$0] } ?? []) }

    /// What an error inside a template becomes outside: Stencil adds the tag that brought the template in.
    var seenFromOutside: TemplateSyntaxError { TemplateSyntaxError(reason: reason, stackTrace: places) }
}
