/// Why a drawing was not made by Cairo.
public enum CairoError: Error, Hashable, CustomStringConvertible {
    /// The picture would be wider or higher than the format allows, in points; a smaller scale helps.
    case tooLarge(width: Double, height: Double, limit: Double)
    /// Cairo has failed; in its own words.
    case failed(String)

    public var description: String {
        switch self {
        case .tooLarge(let width, let height, let limit):
            "a picture of \(width) by \(height) points is larger than \(limit) points, which is as large as the format "
                + "allows: choose a smaller scale"
        case .failed(let reason): "Cairo could not make the picture: \(reason)"
        }
    }
}
