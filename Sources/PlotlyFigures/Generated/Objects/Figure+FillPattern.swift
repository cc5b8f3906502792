// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `scatter.fillpattern`.
    public struct FillPattern: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            size: (any FigureNumbers)? = nil,
            shape: Figure.FillPatternShape? = nil,
            bgcolor: (any FigureColors)? = nil,
            fgcolor: (any FigureColors)? = nil,
            fgopacity: Double? = nil,
            fillmode: Figure.Fillmode? = nil,
            path: (any FigureTexts)? = nil,
            solidity: (any FigureNumbers)? = nil
        ) {
            pack("size", size)
            set("shape", shape)
            pack("bgcolor", bgcolor)
            pack("fgcolor", fgcolor)
            set("fgopacity", fgopacity)
            set("fillmode", fillmode)
            pack("path", path)
            pack("solidity", solidity)
        }

        /// Sets the size of unit squares of the pattern fill in pixels, which corresponds to the interval of repetition
        /// of the pattern.
        public var size: (any FigureNumbers)? { get { anything("size") } set { pack("size", newValue) } }

        /// Sets the shape of the pattern fill. By default, no pattern is used for filling the area.
        public var shape: Figure.FillPatternShape? { get { value("shape") } set { set("shape", newValue) } }

        /// When there is no colorscale sets the color of background pattern fill. Defaults to a `marker.color` background
        /// when `fillmode` is "overlay".
        public var bgcolor: (any FigureColors)? { get { anything("bgcolor") } set { pack("bgcolor", newValue) } }

        /// When there is no colorscale sets the color of foreground pattern fill. Defaults to a `marker.color` background
        /// when `fillmode` is "replace".
        public var fgcolor: (any FigureColors)? { get { anything("fgcolor") } set { pack("fgcolor", newValue) } }

        /// Sets the opacity of the foreground pattern fill. Defaults to a 0.5 when `fillmode` is "overlay".
        public var fgopacity: Double? { get { value("fgopacity") } set { set("fgopacity", newValue) } }

        /// Determines whether `marker.color` should be used as a default to `bgcolor` or a `fgcolor`.
        public var fillmode: Figure.Fillmode? { get { value("fillmode") } set { set("fillmode", newValue) } }

        /// Sets a custom path for pattern fill. Use with no `shape` or `solidity`, provide an SVG path string for the
        /// regions of the square from (0,0) to (`size`,`size`) to color.
        public var path: (any FigureTexts)? { get { anything("path") } set { pack("path", newValue) } }

        /// Sets the solidity of the pattern fill. Solidity is roughly the fraction of the area filled by the pattern.
        public var solidity: (any FigureNumbers)? { get { anything("solidity") } set { pack("solidity", newValue) } }
    }
}
