import SafeMarkup

/// Swift or a template as markup, with its parts in colours.
struct SourceCode: Sendable {
    let html: HTML

    /// Marks comments, texts, keywords and numbers of Swift.
    init(swift text: String) {
        html = Self.marked(
            text,
            by:
                /(?<comment>\/\/[^\n]*)|(?<string>"(?:\\.|[^"\\\n])*")|(?<keyword>\b(?:import|package|func|let|var|return|try|await|async|throws|struct|enum|case|static|private|if|else|guard|for|in|while|where|switch|default|throw|do|catch|some|any|nil|true|false|init|extension)\b)|(?<number>\b\d[\d_.]*\b)/
        ) { match in
            if match.comment != nil { return "comment" }
            if match.string != nil { return "string" }
            return match.keyword != nil ? "keyword" : "digit"
        }
    }

    /// Marks tags and comments of a template.
    init(template text: String) {
        html = Self.marked(
            text,
            by: /(?<tag>\{%.*?%\}|\{\{.*?\}\})|(?<comment><!--.*?-->)|(?<element><\/?[a-z][a-z0-9]*|>)/
                .dotMatchesNewlines()
        ) { match in
            if match.tag != nil { return "keyword" }
            return match.comment != nil ? "comment" : "element"
        }
    }

    private static func marked<Output>(
        _ text: String, by pattern: some RegexComponent<Output>, _ kind: (Output) -> StaticString
    ) -> HTML {
        var result = HTML()
        var rest = text.startIndex
        for match in text.matches(of: pattern) {
            result += HTML(text: text[rest..<match.range.lowerBound])
            result += "<span class=\"\(kind(match.output).description)\">\(String(text[match.range]))</span>"
            rest = match.range.upperBound
        }
        return result + HTML(text: text[rest...])
    }
}
