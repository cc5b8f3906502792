// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `streamtube.starts`.
    public struct Starts: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(x: (any FigureArray)? = nil, y: (any FigureArray)? = nil, z: (any FigureArray)? = nil) {
            pack("x", x)
            pack("y", y)
            pack("z", z)
        }

        /// Sets the x components of the starting position of the streamtubes.
        public var x: (any FigureArray)? { get { anything("x") } set { pack("x", newValue) } }

        /// Sets the y components of the starting position of the streamtubes.
        public var y: (any FigureArray)? { get { anything("y") } set { pack("y", newValue) } }

        /// Sets the z components of the starting position of the streamtubes.
        public var z: (any FigureArray)? { get { anything("z") } set { pack("z", newValue) } }
    }
}
