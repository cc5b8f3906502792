public import GraphDrawing

extension GraphScene {
    /// The drawing as a PDF file of one page, as large as the drawing, with texts that can be searched and copied.
    ///
    /// The same drawing gives the same bytes with the same libraries and fonts.
    ///
    /// - Throws: ``CairoError``. A page is at most 14,400 points wide and high, as readers of PDF expect.
    /// - Complexity: O(*n*) in the number of elements.
    public func pdf(_ options: CairoOptions = CairoOptions()) throws(CairoError) -> [UInt8] {
        let canvas = try canvas(.pdf, options, limit: 14_400)
        canvas.setTitle(options.title ?? title ?? summary)
        return try canvas.finish()
    }

    /// The drawing on a canvas that is not finished.
    func canvas(_ format: Canvas.Format, _ options: CairoOptions, limit: Double) throws(CairoError) -> Canvas {
        let scale = options.usedScale
        let size = Point(max(1, bounds.width * scale), max(1, bounds.height * scale))
        guard size.x <= limit, size.y <= limit else { throw .tooLarge(width: size.x, height: size.y, limit: limit) }
        let canvas = try Canvas(format, width: size.x, height: size.y)
        canvas.draw(self, scale: scale)
        return canvas
    }
}
