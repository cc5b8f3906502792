public import GraphModel

/// Colours that are told apart, for categories.
public struct Palette: Sendable, Hashable {
    public let colors: [Color]

    /// Makes a palette; `nil` if there is no colour.
    public init?(_ colors: [Color]) {
        guard !colors.isEmpty else { return nil }
        self.colors = colors
    }

    private init(table: String) { colors = table.split(separator: " ").compactMap { Color("#" + $0) } }

    /// Ten colours of middling lightness, seen on light and on dark ground.
    public static let standard = Palette(
        table: "4e79a7 f28e2b 59a14f e15759 b07aa1 76b7b2 d4a72c 9c755f ff9da7 8a8f98")
    /// Seven colours that people with any kind of colour vision tell apart.
    ///
    /// M. Okabe, K. Ito, "Color Universal Design" (2008), https://jfly.uni-koeln.de/color/
    public static let accessible = Palette(table: "0072b2 e69f00 009e73 d55e00 cc79a7 56b4e9 f0e442")

    /// The colour of the category of that number: those of the palette, then others made by walking round the hues.
    public func color(ofCategory number: Int) -> Color {
        if number < colors.count { return colors[number] }
        let turn = Double(number - colors.count) * 0.618_033_988_75 + 0.08
        let round = Double((number - colors.count) / 12 % 3)
        return .hsv(turn - turn.rounded(.down), 0.62 - 0.14 * round, 0.82 - 0.12 * round)
    }
}
