import OrderedJSON

extension Figure.Layout {
    /// One of several horizontal axes: `layout[xaxis: 2]` is `xaxis2`.
    public subscript(xaxis number: Int) -> Figure.Axis {
        get { object(numbered("xaxis", number)) }
        set { set(numbered("xaxis", number), newValue) }
    }

    /// One of several vertical axes: `layout[yaxis: 2]` is `yaxis2`.
    public subscript(yaxis number: Int) -> Figure.Axis {
        get { object(numbered("yaxis", number)) }
        set { set(numbered("yaxis", number), newValue) }
    }

    /// One of several scenes of three dimensions.
    public subscript(scene number: Int) -> Figure.Scene {
        get { object(numbered("scene", number)) }
        set { set(numbered("scene", number), newValue) }
    }

    /// One of several maps of the world.
    public subscript(geo number: Int) -> Figure.Geo {
        get { object(numbered("geo", number)) }
        set { set(numbered("geo", number), newValue) }
    }

    /// One of several polar charts.
    public subscript(polar number: Int) -> Figure.Polar {
        get { object(numbered("polar", number)) }
        set { set(numbered("polar", number), newValue) }
    }

    /// One of several colour axes that traces share.
    public subscript(coloraxis number: Int) -> Figure.ColorAxis {
        get { object(numbered("coloraxis", number)) }
        set { set(numbered("coloraxis", number), newValue) }
    }

    /// Changes every horizontal axis that there is.
    public mutating func updateXAxes(_ change: (inout Figure.Axis) throws -> Void) rethrows {
        try updateAxes("xaxis", change)
    }

    /// Changes every vertical axis that there is.
    public mutating func updateYAxes(_ change: (inout Figure.Axis) throws -> Void) rethrows {
        try updateAxes("yaxis", change)
    }

    private mutating func updateAxes(_ name: String, _ change: (inout Figure.Axis) throws -> Void) rethrows {
        let present = members.keys.filter { $0.hasPrefix(name) }
        for key in present.isEmpty ? [name] : Array(present) {
            var axis: Figure.Axis = object(key)
            try change(&axis)
            set(key, axis)
        }
    }
}

/// A name with its number, which the first one has not.
func numbered(_ name: String, _ number: Int) -> String { number == 1 ? name : "\(name)\(number)" }
