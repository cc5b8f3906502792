public import GraphModel

/// Colours for the numbers from 0 to 1, with those in between mixed.
///
/// The named ones have the same lightness steps everywhere, so that they can be read in grey too; ``cividis`` looks
/// alike to people who do not tell red from green.
public struct ColorMap: Sendable, Hashable {
    /// The colours at equal distances, the first at 0 and the last at 1.
    public let colors: [Color]

    /// Makes a map of colours at equal distances; `nil` if there is none.
    public init?(_ colors: [Color]) {
        guard !colors.isEmpty else { return nil }
        self.colors = colors
    }

    private init(table: String) {
        colors = table.split(separator: " ").compactMap { Color("#" + $0) }
    }

    /// From dark violet through green to yellow.
    public static let viridis = ColorMap(
        table: """
            440154 48186a 472d7b 424086 3b528b 33638d 2c728e 26828e 21918c 1fa088 28ae80 3fbc73 5ec962 84d44b addc30 \
            d8e219 fde725
            """)
    /// From black through violet and orange to a light yellow.
    public static let magma = ColorMap(
        table: """
            000004 0a0822 1d1147 36106b 51127c 6a1c81 832681 9c2e7f b73779 d0416f e75263 f56b5c fc8961 fea772 fec488 \
            fde2a3 fcfdbf
            """)
    /// From blue through red to yellow.
    public static let plasma = ColorMap(
        table: """
            0d0887 310597 4c02a1 6600a7 7e03a8 9511a1 aa2395 bc3587 cc4778 da5a6a e66c5c f0804e f89540 fdac33 fdc527 \
            f8df25 f0f921
            """)
    /// From dark blue through grey to yellow.
    public static let cividis = ColorMap(
        table: """
            00224e 002e6a 1a386f 32436d 434e6c 535a6d 61656f 6f7073 7d7c78 8c8878 9b9476 aba072 bcae6c cdbb63 dec958 \
            f0d846 fee838
            """)
    /// From blue through near-white in the middle to red, for numbers on both sides of something.
    public static let diverging = ColorMap(
        table: """
            053061 175290 2a71b2 3f8ec0 6bacd1 9bc9e0 c2ddec e0ecf3 f7f6f6 fbe5d8 fbccb4 f5aa89 e48066 d05548 ba2832 \
            930e26 67001f
            """)

    /// The map from its other end.
    public var reversed: ColorMap { ColorMap(reversing: self) }

    private init(reversing map: ColorMap) { colors = map.colors.reversed() }

    /// The colour of a number; that of the nearer end outside 0…1, and the first for what is no number.
    public func color(at position: Double) -> Color {
        let scaled = (position > 0 ? min(position, 1) : 0) * Double(colors.count - 1)
        let index = min(Int(scaled), max(colors.count - 2, 0)), share = scaled - Double(index)
        guard colors.count > 1 else { return colors[0] }
        let (low, high) = (colors[index].components, colors[index + 1].components)
        func level(_ low: Double, _ high: Double) -> UInt8 { UInt8((low + (high - low) * share) * 255 + 0.5) }
        return .rgb(
            level(low.red, high.red), level(low.green, high.green), level(low.blue, high.blue),
            alpha: low.alpha + (high.alpha - low.alpha) * share)
    }
}
