// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `parcats.dimensions`, `parcoords.dimensions`, `splom.dimensions`.
    public struct Dimension: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            values: (any FigureArray)? = nil,
            label: String? = nil,
            name: String? = nil,
            range: (any FigureValue)? = nil,
            axis: Figure.DimensionAxis? = nil,
            categoryarray: (any FigureArray)? = nil,
            categoryorder: Figure.CarpetAxisCategoryorder? = nil,
            constraintrange: (any FigureValue)? = nil,
            displayindex: Int? = nil,
            multiselect: Bool? = nil,
            templateitemname: String? = nil,
            tickformat: String? = nil,
            ticktext: (any FigureArray)? = nil,
            tickvals: (any FigureArray)? = nil,
            visible: Bool? = nil
        ) {
            pack("values", values)
            set("label", label)
            set("name", name)
            set("range", range)
            set("axis", axis)
            pack("categoryarray", categoryarray)
            set("categoryorder", categoryorder)
            set("constraintrange", constraintrange)
            set("displayindex", displayindex)
            set("multiselect", multiselect)
            set("templateitemname", templateitemname)
            set("tickformat", tickformat)
            pack("ticktext", ticktext)
            pack("tickvals", tickvals)
            set("visible", visible)
        }

        /// Dimension values. `values[n]` represents the category value of the `n`th point in the dataset, therefore the
        /// `values` vector for all dimensions must be the same (longer vectors will be truncated).
        public var values: (any FigureArray)? { get { anything("values") } set { pack("values", newValue) } }

        /// The shown name of the dimension.
        public var label: String? { get { value("label") } set { set("label", newValue) } }

        /// When used in a template, named items are created in the output figure in addition to any items the figure
        /// already has in this array.
        public var name: String? { get { value("name") } set { set("name", newValue) } }

        /// The domain range that represents the full, shown axis extent. Defaults to the `values` extent.
        public var range: (any FigureValue)? { get { anything("range") } set { set("range", newValue) } }

        public var axis: Figure.DimensionAxis { get { object("axis") } set { set("axis", newValue) } }

        /// Sets the order in which categories in this dimension appear. Only has an effect if `categoryorder` is set to
        /// "array".
        public var categoryarray: (any FigureArray)? {
            get { anything("categoryarray") }
            set { pack("categoryarray", newValue) }
        }

        /// Specifies the ordering logic for the categories in the dimension. By default, plotly uses "trace", which
        /// specifies the order that is present in the data supplied.
        public var categoryorder: Figure.CarpetAxisCategoryorder? {
            get { value("categoryorder") }
            set { set("categoryorder", newValue) }
        }

        /// The domain range to which the filter on the dimension is constrained. Must be an array of `[fromValue,
        /// toValue]` with `fromValue <= toValue`, or if `multiselect` is not disabled, you may give an array of arrays,
        /// where each inner array is `[fromValue, toValue]`.
        public var constraintrange: (any FigureValue)? {
            get { anything("constraintrange") }
            set { set("constraintrange", newValue) }
        }

        /// The display index of dimension, from left to right, zero indexed, defaults to dimension index.
        public var displayindex: Int? { get { value("displayindex") } set { set("displayindex", newValue) } }

        /// Do we allow multiple selection ranges or just a single range?.
        public var multiselect: Bool? { get { value("multiselect") } set { set("multiselect", newValue) } }

        /// Used to refer to a named item in this array in the template. Named items from the template will be created
        /// even without a matching item in the input figure, but you can modify one by making an item with
        /// `templateitemname` matching its `name`, alongside your modifications (including `visible: false` or `enabled:
        /// false` to hide it).
        public var templateitemname: String? {
            get { value("templateitemname") }
            set { set("templateitemname", newValue) }
        }

        /// Sets the tick label formatting rule using d3 formatting mini- languages which are very similar to those in
        /// Python.
        public var tickformat: String? { get { value("tickformat") } set { set("tickformat", newValue) } }

        /// Sets alternative tick labels for the categories in this dimension. Only has an effect if `categoryorder` is
        /// set to "array".
        public var ticktext: (any FigureArray)? { get { anything("ticktext") } set { pack("ticktext", newValue) } }

        /// Sets the values at which ticks on this axis appear.
        public var tickvals: (any FigureArray)? { get { anything("tickvals") } set { pack("tickvals", newValue) } }

        /// Shows the dimension when set to `true` (the default). Hides the dimension for `false`.
        public var visible: Bool? { get { value("visible") } set { set("visible", newValue) } }
    }
}
