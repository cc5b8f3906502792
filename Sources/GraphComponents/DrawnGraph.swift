public import Dashboards
public import SafeMarkup

/// A graph's drawing for a ``GraphView``.
///
/// It is made of a safe `SVG` only. ``GraphView`` finds in it what can be tapped by attributes:
/// `data-node` on a node's group; `data-source`, `data-target` and `data-edge` on an edge's.
public struct DrawnGraph: Sendable, Hashable {
    /// The picture. `nil` in a value that came from a browser, whose markup nobody has checked.
    public let svg: SVG?

    /// The picture's markup: to look at, not to put into a page.
    public let markup: String

    /// What the drawing shows, for people who do not see it and above it for those who do; in its absence the picture's
    /// title, or else the number of its nodes and edges.
    public let description: String?

    public init(_ svg: SVG, description: String? = nil) {
        self.svg = svg
        self.markup = svg.markup
        self.description = description
    }
}

extension DrawnGraph: JSONConvertible {
    /// A drawing as a browser sent it. A test may read its ``markup``; it cannot be shown again.
    public init(json: JSON) throws {
        guard let markup = json["markup"]?.stringValue else {
            throw JSONConversionError(expected: "an object with `markup`", found: json)
        }
        self.svg = nil
        self.markup = markup
        self.description = json["description"]?.stringValue
    }

    /// The drawing as ``GraphView`` reads it; `null` where it came from a browser, as anybody can send anything.
    public var json: JSON {
        guard let svg else { return .null }
        var members: JSON.Object = ["markup": .string(svg.markup)]
        members["description"] = description.map(JSON.string)
        return .object(members)
    }
}
