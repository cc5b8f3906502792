/// The markup around the parts of a dashboard's page, as Dash's `index_string`.
///
/// ```swift
/// dashboard.document.template = try DocumentTemplate("""
///     <!DOCTYPE html>
///     <html lang="{%language%}">
///     <head>{%metas%}<title>{%title%}</title>{%favicon%}{%css%}</head>
///     <body><header>Sales</header>{%app_entry%}{%config%}{%scripts%}{%renderer%}</body>
///     </html>
///     """)
/// ```
///
/// | part | what |
/// |---|---|
/// | `{%app_entry%}` | the element in which the components are; needed |
/// | `{%config%}` | what the renderer has to know; needed |
/// | `{%scripts%}` | all scripts; needed |
/// | `{%renderer%}` | what starts the renderer, after those three; needed |
/// | `{%metas%}`, `{%css%}`, `{%favicon%}` | elements of the head |
/// | `{%title%}`, `{%language%}` | texts |
/// | `{%nonce%}` | what scripts and styles of the template itself carry to be allowed: `<style nonce="{%nonce%}">` |
public struct DocumentTemplate: Sendable, Hashable {
    /// A part of the page.
    enum Part: String, Sendable, CaseIterable {
        case metas, title, favicon, css
        case appEntry = "app_entry"
        case config, scripts, renderer, language, nonce

        var placeholder: String { "{%\(rawValue)%}" }

        static let needed: [Part] = [.appEntry, .config, .scripts, .renderer]
    }

    enum Piece: Sendable, Hashable {
        case markup(String)
        case part(Part)
    }

    let pieces: [Piece]

    /// Reads a template. It is the program's own markup: nothing in it is escaped.
    ///
    /// - Throws: ``DocumentTemplateError`` where a part is missing, unknown, there twice or out of order.
    /// - Complexity: O(*n*), where *n* is the length of the text.
    public init(_ text: String) throws(DocumentTemplateError) {
        var pieces: [Piece] = []
        var rest = text[...]
        while let match = rest.firstMatch(of: /\{%([A-Za-z_]+)%\}/) {
            let name = String(match.1)
            guard let part = Part(rawValue: name) else { throw .unknown(name) }
            if Part.needed.contains(part), pieces.contains(.part(part)) { throw .twice(name) }
            pieces += [.markup(String(rest[..<match.range.lowerBound])), .part(part)]
            rest = rest[match.range.upperBound...]
        }
        self.pieces = pieces + [.markup(String(rest))]
        let missing = Part.needed.filter { !pieces.contains(.part($0)) }
        guard missing.isEmpty else { throw .missing(missing.map(\.rawValue)) }
        let last = pieces.last { if case .part(let part) = $0 { Part.needed.contains(part) } else { false } }
        guard last == .part(.renderer) else { throw .rendererIsEarly }
    }

    private init(pieces: [Piece]) { self.pieces = pieces }

    /// The template of a page that says nothing else.
    public static let standard = DocumentTemplate(pieces: [
        .markup("<!DOCTYPE html>\n<html lang=\""), .part(.language), .markup("\">\n<head>\n"), .part(.metas),
        .markup("<title>"), .part(.title), .markup("</title>\n"), .part(.favicon), .part(.css),
        .markup("</head>\n<body>\n"), .part(.appEntry), .markup("<footer>\n"), .part(.config), .part(.scripts),
        .part(.renderer), .markup("</footer>\n</body>\n</html>\n"),
    ])

    /// The page.
    func html(_ content: (Part) -> HTML) -> HTML {
        pieces.reduce(into: HTML()) { page, piece in
            switch piece {
            case .markup(let markup): page += HTML(trusted: markup)
            case .part(let part): page += content(part)
            }
        }
    }
}

/// A template cannot be that of a dashboard's page.
public struct DocumentTemplateError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong and what would be right.
    public let reason: String

    public var description: String { "The template of the page: \(reason)" }

    static func missing(_ names: [String]) -> Self {
        Self(reason: "\(names.map { "{%\($0)%}" }.joined(separator: ", ")) must be in it.")
    }

    static func twice(_ name: String) -> Self { Self(reason: "{%\(name)%} is in it twice.") }

    static func unknown(_ name: String) -> Self {
        let known = DocumentTemplate.Part.allCases.map(\.placeholder).joined(separator: ", ")
        return Self(reason: "there is no part {%\(name)%}; there are \(known).")
    }

    static var rendererIsEarly: Self {
        Self(
            reason: "{%renderer%} must come after {%app_entry%}, {%config%} and {%scripts%}, because it starts at once."
        )
    }
}
