/// What draws texts into pixels: other modules bring one, as fonts need a library.
public struct TextRasterizer: Sendable, Hashable {
    /// What it is called.
    public let name: String
    /// How wide it draws texts.
    public let measure: TextMeasure
    /// Begins to draw the texts of one picture, on one thread, in the first of the families that has the characters.
    let begin: @Sendable (_ fontFamily: String) -> any TextRasterizing

    package init(
        name: String, measure: TextMeasure, begin: @escaping @Sendable (_ fontFamily: String) -> any TextRasterizing
    ) {
        self.name = name
        self.measure = measure
        self.begin = begin
    }

    public static func == (first: TextRasterizer, second: TextRasterizer) -> Bool { first.name == second.name }

    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// Draws the texts of one picture.
package protocol TextRasterizing {
    /// - Parameters:
    ///   - text: What to draw.
    ///   - position: Where it is anchored, in pixels.
    ///   - direction: The direction in which it is read; by its length all is scaled.
    ///   - source: The colour.
    ///   - rasterizer: What has the pixels.
    func draw(
        _ text: GraphScene.Text, at position: GraphScene.Point, direction: GraphScene.Point,
        _ source: Rasterizer.Source,
        _ rasterizer: Rasterizer
    ) throws(PixelError)
}
