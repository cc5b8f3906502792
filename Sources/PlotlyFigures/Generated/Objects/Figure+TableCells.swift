// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `table.cells`, `table.header`.
    public struct TableCells: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            values: (any FigureArray)? = nil,
            line: Figure.Line? = nil,
            align: Figure.IndicatorAlign? = nil,
            fill: Figure.Fill? = nil,
            font: Figure.Font? = nil,
            format: (any FigureArray)? = nil,
            height: Double? = nil,
            prefix: (any FigureTexts)? = nil,
            suffix: (any FigureTexts)? = nil
        ) {
            pack("values", values)
            set("line", line)
            set("align", align)
            set("fill", fill)
            set("font", font)
            pack("format", format)
            set("height", height)
            pack("prefix", prefix)
            pack("suffix", suffix)
        }

        /// Cell values. `values[m][n]` represents the value of the `n`th point in column `m`, therefore the `values[m]`
        /// vector length for all columns must be the same (longer vectors will be truncated).
        public var values: (any FigureArray)? { get { anything("values") } set { pack("values", newValue) } }

        public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }

        /// Sets the horizontal alignment of the `text` within the box. Has an effect only if `text` spans two or more
        /// lines (i.e.
        public var align: Figure.IndicatorAlign? { get { value("align") } set { set("align", newValue) } }

        public var fill: Figure.Fill { get { object("fill") } set { set("fill", newValue) } }

        public var font: Figure.Font { get { object("font") } set { set("font", newValue) } }

        /// Sets the cell value formatting rule using d3 formatting mini- languages which are very similar to those in
        /// Python.
        public var format: (any FigureArray)? { get { anything("format") } set { pack("format", newValue) } }

        /// The height of cells.
        public var height: Double? { get { value("height") } set { set("height", newValue) } }

        /// Prefix for cell values.
        public var prefix: (any FigureTexts)? { get { anything("prefix") } set { pack("prefix", newValue) } }

        /// Suffix for cell values.
        public var suffix: (any FigureTexts)? { get { anything("suffix") } set { pack("suffix", newValue) } }
    }
}
