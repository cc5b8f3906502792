/// A cell of a grid of charts.
public struct Subplot: Sendable, Hashable {
    public var kind: Kind
    /// How many columns and rows it takes; the cells that it covers are `nil`.
    public var columns: Int
    public var rows: Int
    /// Whether it has a second vertical axis, on its right.
    public var hasSecondaryY: Bool
    /// Space that stays free inside, as fractions of the figure.
    public var padding: Padding

    /// What kind of traces a cell can hold.
    public enum Kind: String, Sendable, CaseIterable {
        /// Two axes at right angles.
        case xy
        /// Three dimensions.
        case scene
        case polar, ternary
        /// The globe.
        case geo
        /// A street map.
        case map
        /// Traces that need no axes, such as ``Pie`` and ``Indicator``.
        case domain
    }

    public struct Padding: Sendable, Hashable {
        public var left, right, top, bottom: Double

        public init(left: Double = 0, right: Double = 0, top: Double = 0, bottom: Double = 0) {
            self.left = left
            self.right = right
            self.top = top
            self.bottom = bottom
        }
    }

    public init(
        _ kind: Kind = .xy, columns: Int = 1, rows: Int = 1, hasSecondaryY: Bool = false, padding: Padding = .init()
    ) {
        self.kind = kind
        self.columns = columns
        self.rows = rows
        self.hasSecondaryY = hasSecondaryY
        self.padding = padding
    }

    public static var xy: Self { Self(.xy) }
    public static var scene: Self { Self(.scene) }
    public static var polar: Self { Self(.polar) }
    public static var ternary: Self { Self(.ternary) }
    public static var geo: Self { Self(.geo) }
    public static var map: Self { Self(.map) }
    public static var domain: Self { Self(.domain) }
}

/// A small chart over a cell. Lengths and distances are fractions of the cell's.
public struct SubplotInset: Sendable, Hashable {
    public var row, column: Int
    public var kind: Subplot.Kind
    public var left, bottom: Double
    /// `nil`: to the cell's edge.
    public var width, height: Double?

    public init(
        row: Int = 1, column: Int = 1, kind: Subplot.Kind = .xy, left: Double = 0, bottom: Double = 0,
        width: Double? = nil, height: Double? = nil
    ) {
        self.row = row
        self.column = column
        self.kind = kind
        self.left = left
        self.bottom = bottom
        self.width = width
        self.height = height
    }
}

/// Which charts of a grid move together.
public enum SharedAxes: Sendable {
    case off
    /// Those of a row.
    case rows
    /// Those of a column.
    case columns
    case all
}

/// Which cell is called row 1, column 1.
public enum SubplotStart: Sendable {
    case topLeft, bottomLeft
}

/// A grid that cannot be, or a cell that is not there.
public struct SubplotError: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String
}
