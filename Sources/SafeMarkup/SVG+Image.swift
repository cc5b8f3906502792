extension SVG {
    /// The picture as an `<img>` element: nothing in it can be clicked, run, or reached by the page's style sheets.
    ///
    /// The way to show pictures whose authors the page does not trust: even their links and texts stay apart from it.
    /// A content security policy must allow `img-src data:`.
    ///
    /// - Parameter description: What the picture shows, for those who do not see it; empty if it only decorates.
    public func image(description: String) -> HTML {
        "<img src=\"\(dataURL)\" alt=\"\(description)\">"
    }

    /// The picture as a `data:` URL.
    ///
    /// - Complexity: O(*n*) in the bytes of the markup.
    public var dataURL: String {
        "data:image/svg+xml;base64," + base64(Array(markup.utf8))
    }
}
