extension SVG {
    /// Takes over what Graphviz wrote with `-Tsvg`.
    ///
    /// Graphviz copies some attributes into its output unescaped (fonts, colours, addresses), and lets `javascript:`
    /// links, NaN and control characters through. So nothing of its document is passed on: it is read by the grammar
    /// of Graphviz's SVG writer, and a new one is written from what was understood. What the grammar does not know is
    /// an error; nothing is skipped but the prolog and comments.
    ///
    /// The new document differs in these points:
    /// - ids and references carry a prefix; gradients are numbered from 1, since Graphviz counts them by process;
    /// - links may be relative or of an allowed scheme, and have `rel="noopener"` where they have a `target`;
    /// - `xlink:href` becomes `href` and a link's `xlink:title` a `<title>`, as in SVG 2, and `style` of gradient stops
    ///   becomes attributes, which a content security policy allows;
    /// - control characters and directional overrides in texts become U+FFFD;
    /// - nodes, edges and clusters say what ``GraphvizSVGOptions/object`` wants.
    ///
    /// The result is well-formed XML and means the same inside an HTML page. It is not Graphviz's dialect any more:
    /// this initialiser does not accept its own output.
    ///
    /// - Parameters:
    ///   - bytes: The whole document in UTF-8, as written by Graphviz 2.42 to 14.
    ///   - options: How to take it over.
    /// - Throws: ``SVGError``, with the place and what was unexpected there.
    /// - Complexity: O(*n*) in the bytes, one pass.
    public init(
        graphviz bytes: UnsafeBufferPointer<UInt8>, options: GraphvizSVGOptions = GraphvizSVGOptions()
    ) throws(SVGError) {
        var transcriber = SVGTranscriber(bytes, options: options)
        try transcriber.transcribe()
        self.init(trusted: String(decoding: transcriber.output.finish(), as: UTF8.self), size: transcriber.size)
    }

    /// Takes over what Graphviz wrote with `-Tsvg`: the same for bytes in any collection, such as an array, `Data` or
    /// a string's `utf8`.
    public init(
        graphviz bytes: some Collection<UInt8>, options: GraphvizSVGOptions = GraphvizSVGOptions()
    ) throws(SVGError) {
        func transcribed(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<SVG, SVGError> {
            Result { () throws(SVGError) in try SVG(graphviz: bytes, options: options) }
        }
        let result =
            bytes.withContiguousStorageIfAvailable(transcribed)
            ?? Array(bytes).withUnsafeBufferPointer(transcribed)
        self = try result.get()
    }
}
