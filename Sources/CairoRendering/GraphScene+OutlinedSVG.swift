public import GraphDrawing
public import SafeMarkup

extension GraphScene {
    /// The drawing as SVG whose texts are outlines: it looks the same for every reader, whatever fonts there are, and no
    /// text in it can be searched or read aloud. ``svg(_:)`` is what pages want otherwise; it is smaller as well.
    ///
    /// - Parameters:
    ///   - options: How it is drawn.
    ///   - idPrefix: What ids begin with, so that pictures in one page do not meddle with each other.
    /// - Throws: ``CairoError``.
    /// - Complexity: O(*n*) in the number of elements.
    public func outlinedSVG(
        _ options: CairoOptions = CairoOptions(), idPrefix: String = "graph-"
    ) throws(CairoError) -> SVG {
        let file = try canvas(.svg, options, limit: 1_000_000).finish()
        let name = HTML(text: options.title ?? title ?? summary).markup
        // Cairo's document is taken over as anybody's would be, with a name in front.
        guard let head = file.firstRange(of: Array("<svg ".utf8)),
            let end = file[head.upperBound...].firstIndex(of: UInt8(ascii: ">"))
        else { throw .failed("what Cairo wrote is no SVG") }
        var document = Array(file[..<end])
        document += Array(" role=\"img\" aria-label=\"\(name)\"><title>\(name)</title>".utf8)
        document += file[(end + 1)...]
        var limits = SVGSanitizerOptions(idPrefix: idPrefix)
        // Emoji are pictures.
        limits.allowsEmbeddedImages = true
        limits.maximumBytes = .max
        limits.maximumElements = .max
        limits.maximumExpandedElements = .max
        do {
            let markup = try SVG(sanitizing: document, options: limits).markup
            let scale = options.usedScale
            return SVG(trusted: markup, size: SVG.Size(width: bounds.width * scale, height: bounds.height * scale))
        } catch {
            throw .failed("\(error)")
        }
    }
}
