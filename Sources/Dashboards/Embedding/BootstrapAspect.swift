/// The shape of a frame as Bootstrap names it, for `plotly_app_bootstrap`.
public enum BootstrapAspect: String, Sendable, Hashable, CaseIterable {
    case by21to9 = "21by9"
    case by16to9 = "16by9"
    case by4to3 = "4by3"
    case square = "1by1"

    /// Reads Bootstrap's name of a shape.
    ///
    /// - Throws: ``EmbeddingError``, which names the four shapes.
    public init(named name: String) throws(EmbeddingError) {
        guard let aspect = Self(rawValue: name) else {
            throw .unknownAspect(name, known: Self.allCases.map(\.rawValue))
        }
        self = aspect
    }

    /// Width and height as CSS and Bootstrap 5 write them.
    var numbers: (width: String, height: String) {
        switch self {
        case .by21to9: ("21", "9")
        case .by16to9: ("16", "9")
        case .by4to3: ("4", "3")
        case .square: ("1", "1")
        }
    }
}
