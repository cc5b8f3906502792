extension Sequence where Element: MarkupConvertible {
    /// The fragments one after the other, with `separator` between them.
    public func joined(separator: HTML = "") -> HTML {
        html(separator: separator) { $0.html }
    }
}

extension Sequence {
    /// Every element as a fragment, one after the other, with `separator` between them.
    ///
    /// ```swift
    /// let list: HTML = "<ul>\(names.html { "<li>\($0)</li>" })</ul>"
    /// ```
    /// Unlike `map`, this tells the compiler that the closure's literal is ``HTML`` and not a `String`.
    public func html<Failure: Error>(
        separator: HTML = "", _ fragment: (Element) throws(Failure) -> HTML
    ) throws(Failure) -> HTML {
        var result = HTML()
        var isFirst = true
        for element in self {
            if !isFirst { result += separator }
            result += try fragment(element)
            isFirst = false
        }
        return result
    }
}
