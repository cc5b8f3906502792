/// How a drawing is made by Cairo.
public struct CairoOptions: Sendable, Hashable {
    /// By how much everything is larger than the drawing says.
    public var scale = 1.0
    /// What the file is called inside; `nil` for the drawing's title, or else what it says of itself.
    public var title: String?

    public init(scale: Double = 1, title: String? = nil) {
        self.scale = scale
        self.title = title
    }

    /// The scale within what Cairo can count, in fractions of a point; 1 in place of what is no scale.
    var usedScale: Double { scale.isFinite && scale > 0 ? max(scale, 1e-3) : 1 }
}
