@preconcurrency import Stencil
import TemplateSupport

/// A template split into text and tags.
///
/// Stencil's own splitting finds a line by its content, so that positions in repeated lines and in files with CRLF are
/// wrong, it drops everything after a tag that is not closed, and it would be done again for each rendering. Hence it
/// is given one tag at a time, with the tag's position for the name of the template.
struct StencilSource: Sendable {
    private var pieces: [Piece] = []

    // `SourceMap` and `WhitespaceBehaviour` are structures of texts and numbers that do not say that they are Sendable,
    // hence `@preconcurrency`; a `Token` is an object that changes when it is read.
    private enum Piece: Sendable {
        case text(String)
        case tag(kind: Token.Kind, contents: String, place: SourceMap, whitespace: WhitespaceBehaviour?)
    }

    init(_ text: String, name: String) throws(TemplateError) {
        let bytes = text.utf8
        let environment = Environment()
        var positions = TemplatePositions(in: text, of: name)
        var textStart = text.startIndex, index = text.startIndex

        while let open = bytes[index...].firstIndex(of: UInt8(ascii: "{")) {
            let sigil = bytes.index(after: open)
            guard sigil < bytes.endIndex, let closer = Self.closers[bytes[sigil]] else {
                index = sigil
                continue
            }
            let position = positions.position(of: open)
            guard let close = bytes[bytes.index(after: sigil)...].firstRange(of: closer) else {
                throw TemplateError("The tag is not closed.", at: position)
            }
            let tag = String(decoding: bytes[open..<close.upperBound], as: UTF8.self)
            let tokens = Template(templateString: tag, environment: environment, name: position.encoded).tokens
            guard tokens.count == 1, let token = tokens.first, token.kind != .text else {
                throw TemplateError("“\(tag)” is not a tag.", at: position)
            }
            pieces.append(.text(String(decoding: bytes[textStart..<open], as: UTF8.self)))
            pieces.append(
                .tag(kind: token.kind, contents: token.contents, place: token.sourceMap, whitespace: token.whitespace))
            textStart = close.upperBound
            index = textStart
        }
        pieces.append(.text(String(decoding: bytes[textStart...], as: UTF8.self)))
    }

    private static let closers: [UInt8: [UInt8]] = [
        UInt8(ascii: "{"): Array("}}".utf8), UInt8(ascii: "%"): Array("%}".utf8), UInt8(ascii: "#"): Array("#}".utf8),
    ]

    /// New tokens for one rendering. No variable is among them, as Stencil would write it without escaping: `{{ … }}` is
    /// the tag of ``ExpressionNode``.
    var tokens: [Token] {
        pieces.compactMap { piece in
            switch piece {
            case .text(let text):
                return text.isEmpty ? nil : .text(value: text, at: Self.nowhere)
            case .tag(.variable, let contents, let place, let whitespace):
                let token = Token.block(value: "\(ExpressionNode.tag) \(contents)", at: place)
                token.whitespace = whitespace  // that of a variable: a block has the text beside it trimmed
                return token
            case .tag(.block, let contents, let place, let whitespace):
                return .block(value: contents, at: place, whitespace: whitespace ?? .unspecified)
            case .tag(_, let contents, let place, _):
                return .comment(value: contents, at: place)
            }
        }
    }

    private static let nowhere = Template(templateString: "-").tokens[0].sourceMap
}
