// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

/// A trace of the type `parcats`.
public struct ParallelCategories: Trace {
    public static let type = "parcats"
    public var members: JSON.Object = [:]

    public init() {}

    public init(
        dimensions: [Figure.Dimension]? = nil,
        name: String? = nil,
        line: Figure.Line? = nil,
        domain: Figure.Domain? = nil,
        arrangement: Figure.ParallelCategoriesArrangement? = nil,
        bundlecolors: Bool? = nil,
        counts: (any FigureNumbers)? = nil,
        dimensiondefaults: (any FigureValue)? = nil,
        hoverinfo: Figure.ParallelCategoriesHoverinfo? = nil,
        hoveron: Figure.ParallelCategoriesHoveron? = nil,
        hovertemplate: String? = nil,
        hovertemplatefallback: (any FigureValue)? = nil,
        labelfont: Figure.Font? = nil,
        legendgrouptitle: Figure.LegendGroupTitle? = nil,
        legendwidth: Double? = nil,
        meta: (any FigureValue)? = nil,
        sortpaths: Figure.Sortpaths? = nil,
        tickfont: Figure.Font? = nil,
        uid: String? = nil,
        uirevision: (any FigureValue)? = nil,
        visible: Figure.Visible? = nil
    ) {
        set("dimensions", dimensions)
        set("name", name)
        set("line", line)
        set("domain", domain)
        set("arrangement", arrangement)
        set("bundlecolors", bundlecolors)
        pack("counts", counts)
        set("dimensiondefaults", dimensiondefaults)
        set("hoverinfo", hoverinfo)
        set("hoveron", hoveron)
        set("hovertemplate", hovertemplate)
        set("hovertemplatefallback", hovertemplatefallback)
        set("labelfont", labelfont)
        set("legendgrouptitle", legendgrouptitle)
        set("legendwidth", legendwidth)
        pack("meta", meta)
        set("sortpaths", sortpaths)
        set("tickfont", tickfont)
        set("uid", uid)
        set("uirevision", uirevision)
        set("visible", visible)
    }

    /// The dimensions (variables) of the parallel categories diagram.
    public var dimensions: [Figure.Dimension] { get { objects("dimensions") } set { set("dimensions", newValue) } }

    /// Sets the trace name. The trace name appears as the legend item and on hover.
    public var name: String? { get { value("name") } set { set("name", newValue) } }

    public var line: Figure.Line { get { object("line") } set { set("line", newValue) } }

    public var domain: Figure.Domain { get { object("domain") } set { set("domain", newValue) } }

    /// Sets the drag interaction mode for categories and dimensions. If `perpendicular`, the categories can only move
    /// along a line perpendicular to the paths.
    public var arrangement: Figure.ParallelCategoriesArrangement? {
        get { value("arrangement") }
        set { set("arrangement", newValue) }
    }

    /// Sort paths so that like colors are bundled together within each category.
    public var bundlecolors: Bool? { get { value("bundlecolors") } set { set("bundlecolors", newValue) } }

    /// The number of observations represented by each state. Defaults to 1 so that each state represents one
    /// observation.
    public var counts: (any FigureNumbers)? { get { anything("counts") } set { pack("counts", newValue) } }

    /// When used in a template (as layout.template.data.parcats.dimensiondefaults), sets the default property values
    /// to use for elements of parcats.dimensions.
    public var dimensiondefaults: (any FigureValue)? {
        get { anything("dimensiondefaults") }
        set { set("dimensiondefaults", newValue) }
    }

    /// Determines what trace information appears on hover. If `none` or `skip` are set, no information is displayed
    /// upon hovering.
    public var hoverinfo: Figure.ParallelCategoriesHoverinfo? {
        get { value("hoverinfo") }
        set { set("hoverinfo", newValue) }
    }

    /// Sets the hover interaction mode for the parcats diagram. If `category`, hover interaction take place per
    /// category.
    public var hoveron: Figure.ParallelCategoriesHoveron? { get { value("hoveron") } set { set("hoveron", newValue) } }

    /// Template string used for rendering the information that appear on hover box. Note that this will override
    /// `hoverinfo`.
    public var hovertemplate: String? { get { value("hovertemplate") } set { set("hovertemplate", newValue) } }

    /// Fallback string that's displayed when a variable referenced in a template is missing.
    public var hovertemplatefallback: (any FigureValue)? {
        get { anything("hovertemplatefallback") }
        set { set("hovertemplatefallback", newValue) }
    }

    /// Sets the font for the `dimension` labels.
    public var labelfont: Figure.Font { get { object("labelfont") } set { set("labelfont", newValue) } }

    public var legendgrouptitle: Figure.LegendGroupTitle {
        get { object("legendgrouptitle") }
        set { set("legendgrouptitle", newValue) }
    }

    /// Sets the width (in px or fraction) of the legend for this trace.
    public var legendwidth: Double? { get { value("legendwidth") } set { set("legendwidth", newValue) } }

    /// Assigns extra meta information associated with this trace that can be used in various text attributes.
    public var meta: (any FigureValue)? { get { anything("meta") } set { pack("meta", newValue) } }

    /// Sets the path sorting algorithm. If `forward`, sort paths based on dimension categories from left to right.
    public var sortpaths: Figure.Sortpaths? { get { value("sortpaths") } set { set("sortpaths", newValue) } }

    /// Sets the font for the `category` labels.
    public var tickfont: Figure.Font { get { object("tickfont") } set { set("tickfont", newValue) } }

    /// Assign an id to this trace, Use this to provide object constancy between traces during animations and
    /// transitions.
    public var uid: String? { get { value("uid") } set { set("uid", newValue) } }

    /// Controls persistence of some user-driven changes to the trace: `constraintrange` in `parcoords` traces, as
    /// well as some `editable: true` modifications such as `name` and `colorbar.title`.
    public var uirevision: (any FigureValue)? { get { anything("uirevision") } set { set("uirevision", newValue) } }

    /// Determines whether or not this trace is visible. If "legendonly", the trace is not drawn, but can appear as a
    /// legend item (provided that the legend itself is visible).
    public var visible: Figure.Visible? { get { value("visible") } set { set("visible", newValue) } }
}
