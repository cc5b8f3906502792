extension SVG {
    /// Takes over an SVG from anywhere: what a drawing needs is kept, the rest is left out.
    ///
    /// ```swift
    /// let logo = try SVG(sanitizing: upload, options: .init(idPrefix: "logo-"))
    /// let page: HTML = "<h1>\(title)</h1>\(logo)"
    /// ```
    /// Nothing of the document is passed on as it is. It is read as XML, and a new one is written from what was
    /// understood:
    /// - elements and attributes by an allow-list: shapes, text, gradients, patterns, clip paths, masks, markers,
    ///   symbols and `use` inside the document, filters but for those that load pictures, links with a scheme that is
    ///   allowed. No scripts, no event handlers, no `foreignObject`, nothing of another namespace;
    /// - values by a grammar for each kind: numbers, lengths, colours, transforms, paths, keywords, references `#…` and
    ///   `url(#…)` to elements that are there;
    /// - `style` attributes declaration by declaration, after escapes are decoded and comments removed, and `<style>`
    ///   rule by rule, each with a list of properties and functions. Selectors are scoped to the picture;
    /// - a prefix on every id and class, and on every reference to one;
    /// - no entity is expanded, no document type read, no processing instruction kept;
    /// - what on the outermost element would let the picture cover the page around it is left out.
    ///
    /// The result is well-formed XML that HTML parsers read as the same tree. Sanitising it again with the same prefix
    /// gives the same bytes. It loads nothing, but for what a reader follows by a click.
    ///
    /// References are limited by ``SVGSanitizerOptions/maximumExpandedElements`` where attributes make them; those in
    /// style sheets are not counted.
    ///
    /// - Parameters:
    ///   - bytes: The whole document in UTF-8, with or without an XML declaration.
    ///   - options: What to keep, and how much to read.
    /// - Throws: ``SVGSanitizerError`` if the document is not well-formed, no SVG, or too large.
    /// - Complexity: O(*n*) in the bytes, for at most a constant number of attributes of an element.
    public init(
        sanitizing bytes: some Collection<UInt8>, options: SVGSanitizerOptions = SVGSanitizerOptions()
    ) throws(SVGSanitizerError) {
        self = try Self.sanitize(bytes, options: options, reported: nil).svg
    }

    /// Takes over an SVG from anywhere, from text: the same as for its bytes in UTF-8.
    public init(
        sanitizing text: some StringProtocol, options: SVGSanitizerOptions = SVGSanitizerOptions()
    ) throws(SVGSanitizerError) {
        self = try Self.sanitize(text.utf8, options: options, reported: nil).svg
    }

    /// Takes over an SVG from anywhere, and says what was removed.
    ///
    /// - Returns: The picture of `init(sanitizing:options:)`, and a report.
    public static func sanitized(
        _ bytes: some Collection<UInt8>, options: SVGSanitizerOptions = SVGSanitizerOptions()
    ) throws(SVGSanitizerError) -> (svg: SVG, report: SVGSanitizerReport) {
        try sanitize(bytes, options: options, reported: max(0, options.maximumReported))
    }

    /// Takes over an SVG from anywhere, from text, and says what was removed.
    public static func sanitized(
        _ text: some StringProtocol, options: SVGSanitizerOptions = SVGSanitizerOptions()
    ) throws(SVGSanitizerError) -> (svg: SVG, report: SVGSanitizerReport) {
        try sanitize(text.utf8, options: options, reported: max(0, options.maximumReported))
    }

    private static func sanitize(
        _ bytes: some Collection<UInt8>, options: SVGSanitizerOptions, reported limit: Int?
    ) throws(SVGSanitizerError) -> (svg: SVG, report: SVGSanitizerReport) {
        func sanitized(
            _ bytes: UnsafeBufferPointer<UInt8>
        ) -> Result<(svg: SVG, report: SVGSanitizerReport), SVGSanitizerError> {
            Result { () throws(SVGSanitizerError) in
                var sanitizer = SVGSanitizer(bytes, options: options, log: RemovalLog(limit: limit))
                let markup = try sanitizer.sanitize()
                return (SVG(trusted: markup, size: sanitizer.size), sanitizer.log.report(in: sanitizer.input))
            }
        }
        let result =
            bytes.withContiguousStorageIfAvailable(sanitized) ?? Array(bytes).withUnsafeBufferPointer(sanitized)
        return try result.get()
    }
}
