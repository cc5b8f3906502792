internal import CCairo
public import GraphDrawing

extension TextRasterizer {
    /// Texts in every script for which the system has a font, by Pango: characters that the drawing's family lacks are
    /// taken from others, scripts are shaped and run in their direction, and emoji have their colours.
    public static let pango = TextRasterizer(name: "Pango", measure: .pango) {
        PangoRasterizer(fonts: Fonts(family: $0))
    }
}

extension PixelOptions.Texts {
    /// Texts are drawn with the system's fonts: ``TextRasterizer/pango``.
    public static let pango = Self.drawn(.pango)
}

private struct PangoRasterizer: TextRasterizing {
    let fonts: Fonts

    /// Cairo's pictures are at most 32,767 pixels wide and high.
    private static let tile = 4096

    func draw(
        _ text: GraphScene.Text, at position: GraphScene.Point, direction: GraphScene.Point,
        _ source: Rasterizer.Source, _ rasterizer: Rasterizer
    ) throws(PixelError) {
        var box = [0.0, 0, 0, 0]
        fonts.withText(Substring(text.string), size: text.size, isBold: text.isBold) { line in
            withUnsafePointer(to: ccairo_place(text, at: position, direction: direction)) { place in
                ccairo_text_set(fonts.handle, line, place, &box)
            }
        }
        let left = max(0, box[0].rounded(.down) - 1), right = min(Double(rasterizer.width), box[2].rounded(.up) + 1)
        let top = max(0, box[1].rounded(.down) - 1), bottom = min(Double(rasterizer.height), box[3].rounded(.up) + 1)
        guard left < right, top < bottom else { return }
        let color = [
            Double(source.red) / 255, Double(source.green) / 255, Double(source.blue) / 255, Double(source.alpha),
        ]
        for y in stride(from: Int(top), to: Int(bottom), by: Self.tile) {
            for x in stride(from: Int(left), to: Int(right), by: Self.tile) {
                let width = min(Self.tile, Int(right) - x), height = min(Self.tile, Int(bottom) - y)
                var stride = 0
                guard
                    let pixels = ccairo_text_pixels(
                        fonts.handle, Int32(x), Int32(y), Int32(width), Int32(height), color, &stride)
                else { throw .textNotDrawn(String(cString: ccairo_fonts_failure(fonts.handle))) }
                rasterizer.compose(pixels, stride: stride, left: x, top: y, width: width, height: height)
            }
        }
    }
}
