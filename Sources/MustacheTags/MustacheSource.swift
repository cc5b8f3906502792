import Mustache
import SafeMarkup
import TemplateSupport

/// The text of a template with its tags found, as far as messages and checks need them.
struct MustacheSource: Sendable {
    private let name: String
    private let text: String
    private let tags: [Tag]

    private struct Tag: Sendable {
        let sigil: Character?
        let name: String
        let range: Range<String.Index>
        let position: TemplateError.Position
    }

    init(_ text: String, name: String) throws(TemplateError) {
        self.name = name
        self.text = text
        tags = Self.tags(of: text, name: name)
        // Anywhere in the text, rather than among the tags found above: escaping must not depend on finding tags alike.
        if let pragma = text.firstRange(of: /%\s*CONTENT_TYPE/) {
            var positions = TemplatePositions(in: text, of: name)
            throw TemplateError(
                "A template cannot choose its content type: everything is escaped for HTML, and {{{ }}} is not.",
                at: positions.position(of: pragma.lowerBound))
        }
    }

    /// The template with our escaping in place of the engine's, which takes a quote with a combining mark for another
    /// character and lets it end an attribute.
    ///
    /// The content type is set on a line of its own, which the engine removes, so that the text after it is parsed as if
    /// it came first. A partial begins with the engine's content type again; hence every template sets it.
    func parsed() throws(TemplateError) -> MustacheTemplate {
        do {
            return try MustacheTemplate(string: ByteEscaping.pragma + "\n" + text)
        } catch let error as MustacheTemplate.ParserError {
            let position = TemplateError.Position(
                template: name, line: error.context.lineNumber - 1, column: error.context.columnNumber)
            throw TemplateError(Self.reason(error.error), at: position)
        } catch {
            throw TemplateError("\(error)", at: TemplateError.Position(template: name, line: 1, column: 1))
        }
    }

    /// Throws for a partial that there is not: the engine would write nothing.
    func checkPartials(among names: some Collection<String>) throws(TemplateError) {
        for tag in tags where tag.sigil == ">" || tag.sigil == "<" {
            guard tag.name.hasPrefix("*") || names.contains(tag.name) else {
                throw TemplateError(TemplateError.noTemplate(named: tag.name, among: names), at: tag.position)
            }
        }
    }

    /// Where a section of a name and a content begins.
    func position(ofSection name: String, content: String) -> TemplateError.Position? {
        for (index, tag) in tags.enumerated() where tag.sigil == "#" && tag.name == name {
            guard let end = tags[index...].first(where: { $0.sigil == "/" && $0.name == name }) else { continue }
            if text[tag.range.upperBound..<end.range.lowerBound] == content { return tag.position }
        }
        return nil
    }

    private static func tags(of text: String, name: String) -> [Tag] {
        var open = "{{", close = "}}"
        var tags: [Tag] = []
        var positions = TemplatePositions(in: text, of: name)
        var rest = text[...]
        while let start = rest.firstRange(of: open) {
            var body = rest[start.upperBound...]
            let sigil = body.first.flatMap { "#^/!>&<$=%{".contains($0) ? $0 : nil }
            if sigil != nil { body.removeFirst() }
            guard let end = body.firstRange(of: sigil == "{" ? close + "}" : close) else { break }
            let words = body[..<end.lowerBound].split(whereSeparator: \.isWhitespace)
            if sigil == "=", words.count >= 2 {
                open = String(words[0])
                close = String(words[1].prefix { $0 != "=" })
            }
            tags.append(
                Tag(
                    sigil: sigil, name: words.joined(separator: " "), range: start.lowerBound..<end.upperBound,
                    position: positions.position(of: start.lowerBound)))
            rest = rest[end.upperBound...]
        }
        return tags
    }

    private static func reason(_ error: any Error) -> String {
        guard let error = error as? MustacheTemplate.Error else { return "A tag is not closed." }
        return switch error {
        case .sectionCloseNameIncorrect: "The section that ends here is not the one that was begun last."
        case .unfinishedName: "The name in the tag is not finished; names have letters, digits, “.”, “-”, “_” and “?”."
        case .expectedSectionEnd: "A section is not ended."
        case .invalidSetDelimiter: "Delimiters are set as in {{=<% %>=}}."
        case .transformAppliedToInheritanceSection: "A transform cannot be applied to a block."
        case .illegalTokenInsideInheritSection: "Only blocks, {{$name}}…{{/name}}, can stand inside {{<name}}."
        case .textInsideInheritSection: "Text cannot stand inside {{<name}}, only blocks."
        case .invalidConfigVariableSyntax, .unrecognisedConfigVariable: "There is no such pragma."
        @unknown default: "\(error)"
        }
    }
}

/// Escapes byte by byte.
struct ByteEscaping: MustacheContentType {
    /// Makes a template escape so. Registers the content type for the whole process, under a name that is ours alone.
    static let pragma: String = {
        MustacheContentTypes.register(ByteEscaping(), named: name)
        return "{{% CONTENT_TYPE:\(name)}}"
    }()

    private static let name = "SafeMarkup"

    func escapeText(_ text: String) -> String { HTML.escape(text) }
}
