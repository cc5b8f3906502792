// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout`.
    public struct Layout: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            title: Figure.Title? = nil,
            width: Double? = nil,
            activeselection: Figure.ActiveSelection? = nil,
            activeshape: Figure.ActiveShape? = nil,
            annotationdefaults: (any FigureValue)? = nil,
            annotations: [Figure.Annotation]? = nil,
            autosize: Bool? = nil,
            autotypenumbers: Figure.Autotypenumbers? = nil,
            barcornerradius: (any FigureValue)? = nil,
            bargap: Double? = nil,
            bargroupgap: Double? = nil,
            barmode: Figure.LayoutBarmode? = nil,
            barnorm: Figure.Groupnorm? = nil,
            boxgap: Double? = nil,
            boxgroupgap: Double? = nil,
            boxmode: Figure.Boxmode? = nil,
            calendar: Figure.Xcalendar? = nil,
            clickanywhere: Bool? = nil,
            clickmode: Figure.Clickmode? = nil,
            coloraxis: Figure.ColorAxis? = nil,
            colorscale: Figure.DefaultColorScales? = nil,
            colorway: [String]? = nil,
            computed: (any FigureValue)? = nil,
            datarevision: (any FigureValue)? = nil,
            dragmode: Figure.LayoutDragmode? = nil,
            editrevision: (any FigureValue)? = nil,
            extendfunnelareacolors: Bool? = nil,
            extendiciclecolors: Bool? = nil,
            extendpiecolors: Bool? = nil,
            extendsunburstcolors: Bool? = nil,
            extendtreemapcolors: Bool? = nil,
            font: Figure.Font? = nil,
            funnelareacolorway: [String]? = nil,
            funnelgap: Double? = nil,
            funnelgroupgap: Double? = nil,
            funnelmode: Figure.Funnelmode? = nil,
            geo: Figure.Geo? = nil,
            grid: Figure.Grid? = nil,
            height: Double? = nil,
            hiddenlabels: (any FigureArray)? = nil,
            hoveranywhere: Bool? = nil,
            hoverdistance: Int? = nil,
            hoverlabel: Figure.HoverLabel? = nil,
            hovermode: Figure.LayoutHovermode? = nil,
            hoversort: Figure.Hoversort? = nil,
            hoversubplots: Figure.Hoversubplots? = nil,
            iciclecolorway: [String]? = nil,
            imagedefaults: (any FigureValue)? = nil,
            images: [Figure.LayoutImage]? = nil,
            legend: Figure.Legend? = nil,
            map: Figure.Map? = nil,
            margin: Figure.Margin? = nil,
            meta: (any FigureValue)? = nil,
            minreducedheight: Double? = nil,
            minreducedwidth: Double? = nil,
            modebar: Figure.ModeBar? = nil,
            newselection: Figure.NewSelection? = nil,
            newshape: Figure.NewShape? = nil,
            paperBgcolor: String? = nil,
            piecolorway: [String]? = nil,
            plotBgcolor: String? = nil,
            polar: Figure.Polar? = nil,
            scattergap: Double? = nil,
            scattermode: Figure.Boxmode? = nil,
            scene: Figure.Scene? = nil,
            selectdirection: Figure.Selectdirection? = nil,
            selectiondefaults: (any FigureValue)? = nil,
            selectionrevision: (any FigureValue)? = nil,
            selections: [Figure.Selection]? = nil,
            separators: String? = nil,
            shapedefaults: (any FigureValue)? = nil,
            shapes: [Figure.Shape]? = nil,
            showlegend: Bool? = nil,
            sliderdefaults: (any FigureValue)? = nil,
            sliders: [Figure.Slider]? = nil,
            smith: Figure.Smith? = nil,
            spikedistance: Int? = nil,
            sunburstcolorway: [String]? = nil,
            template: Figure.Template? = nil,
            ternary: Figure.Ternary? = nil,
            transition: Figure.Transition? = nil,
            treemapcolorway: [String]? = nil,
            uirevision: (any FigureValue)? = nil,
            uniformtext: Figure.UniformText? = nil,
            updatemenudefaults: (any FigureValue)? = nil,
            updatemenus: [Figure.UpdateMenu]? = nil,
            violingap: Double? = nil,
            violingroupgap: Double? = nil,
            violinmode: Figure.Boxmode? = nil,
            waterfallgap: Double? = nil,
            waterfallgroupgap: Double? = nil,
            waterfallmode: Figure.Boxmode? = nil,
            xaxis: Figure.Axis? = nil,
            yaxis: Figure.Axis? = nil
        ) {
            set("title", title)
            set("width", width)
            set("activeselection", activeselection)
            set("activeshape", activeshape)
            set("annotationdefaults", annotationdefaults)
            set("annotations", annotations)
            set("autosize", autosize)
            set("autotypenumbers", autotypenumbers)
            set("barcornerradius", barcornerradius)
            set("bargap", bargap)
            set("bargroupgap", bargroupgap)
            set("barmode", barmode)
            set("barnorm", barnorm)
            set("boxgap", boxgap)
            set("boxgroupgap", boxgroupgap)
            set("boxmode", boxmode)
            set("calendar", calendar)
            set("clickanywhere", clickanywhere)
            set("clickmode", clickmode)
            set("coloraxis", coloraxis)
            set("colorscale", colorscale)
            set("colorway", colorway)
            set("computed", computed)
            set("datarevision", datarevision)
            set("dragmode", dragmode)
            set("editrevision", editrevision)
            set("extendfunnelareacolors", extendfunnelareacolors)
            set("extendiciclecolors", extendiciclecolors)
            set("extendpiecolors", extendpiecolors)
            set("extendsunburstcolors", extendsunburstcolors)
            set("extendtreemapcolors", extendtreemapcolors)
            set("font", font)
            set("funnelareacolorway", funnelareacolorway)
            set("funnelgap", funnelgap)
            set("funnelgroupgap", funnelgroupgap)
            set("funnelmode", funnelmode)
            set("geo", geo)
            set("grid", grid)
            set("height", height)
            pack("hiddenlabels", hiddenlabels)
            set("hoveranywhere", hoveranywhere)
            set("hoverdistance", hoverdistance)
            set("hoverlabel", hoverlabel)
            set("hovermode", hovermode)
            set("hoversort", hoversort)
            set("hoversubplots", hoversubplots)
            set("iciclecolorway", iciclecolorway)
            set("imagedefaults", imagedefaults)
            set("images", images)
            set("legend", legend)
            set("map", map)
            set("margin", margin)
            pack("meta", meta)
            set("minreducedheight", minreducedheight)
            set("minreducedwidth", minreducedwidth)
            set("modebar", modebar)
            set("newselection", newselection)
            set("newshape", newshape)
            set("paper_bgcolor", paperBgcolor)
            set("piecolorway", piecolorway)
            set("plot_bgcolor", plotBgcolor)
            set("polar", polar)
            set("scattergap", scattergap)
            set("scattermode", scattermode)
            set("scene", scene)
            set("selectdirection", selectdirection)
            set("selectiondefaults", selectiondefaults)
            set("selectionrevision", selectionrevision)
            set("selections", selections)
            set("separators", separators)
            set("shapedefaults", shapedefaults)
            set("shapes", shapes)
            set("showlegend", showlegend)
            set("sliderdefaults", sliderdefaults)
            set("sliders", sliders)
            set("smith", smith)
            set("spikedistance", spikedistance)
            set("sunburstcolorway", sunburstcolorway)
            set("template", template)
            set("ternary", ternary)
            set("transition", transition)
            set("treemapcolorway", treemapcolorway)
            set("uirevision", uirevision)
            set("uniformtext", uniformtext)
            set("updatemenudefaults", updatemenudefaults)
            set("updatemenus", updatemenus)
            set("violingap", violingap)
            set("violingroupgap", violingroupgap)
            set("violinmode", violinmode)
            set("waterfallgap", waterfallgap)
            set("waterfallgroupgap", waterfallgroupgap)
            set("waterfallmode", waterfallmode)
            set("xaxis", xaxis)
            set("yaxis", yaxis)
        }

        public var title: Figure.Title { get { object("title") } set { set("title", newValue) } }

        /// Sets the plot's width (in px).
        public var width: Double? { get { value("width") } set { set("width", newValue) } }

        public var activeselection: Figure.ActiveSelection {
            get { object("activeselection") }
            set { set("activeselection", newValue) }
        }

        public var activeshape: Figure.ActiveShape {
            get { object("activeshape") }
            set { set("activeshape", newValue) }
        }

        /// When used in a template (as layout.template.layout.annotationdefaults), sets the default property values to
        /// use for elements of layout.annotations.
        public var annotationdefaults: (any FigureValue)? {
            get { anything("annotationdefaults") }
            set { set("annotationdefaults", newValue) }
        }

        public var annotations: [Figure.Annotation] {
            get { objects("annotations") }
            set { set("annotations", newValue) }
        }

        /// Determines whether or not a layout width or height that has been left undefined by the user is initialized on
        /// each relayout.
        public var autosize: Bool? { get { value("autosize") } set { set("autosize", newValue) } }

        /// Using "strict" a numeric string in trace data is not converted to a number. Using *convert types* a numeric
        /// string in trace data may be treated as a number during automatic axis `type` detection.
        public var autotypenumbers: Figure.Autotypenumbers? {
            get { value("autotypenumbers") }
            set { set("autotypenumbers", newValue) }
        }

        /// Sets the rounding of bar corners. May be an integer number of pixels, or a percentage of bar width (as a
        /// string ending in %).
        public var barcornerradius: (any FigureValue)? {
            get { anything("barcornerradius") }
            set { set("barcornerradius", newValue) }
        }

        /// Sets the gap (in plot fraction) between bars of adjacent location coordinates.
        public var bargap: Double? { get { value("bargap") } set { set("bargap", newValue) } }

        /// Sets the gap (in plot fraction) between bars of the same location coordinate.
        public var bargroupgap: Double? { get { value("bargroupgap") } set { set("bargroupgap", newValue) } }

        /// Determines how bars at the same location coordinate are displayed on the graph. With "stack", the bars are
        /// stacked on top of one another With "relative", the bars are stacked on top of one another, with negative
        /// values below the axis, positive values above With "group", the bars are plotted next to one another centered
        /// around the shared location.
        public var barmode: Figure.LayoutBarmode? { get { value("barmode") } set { set("barmode", newValue) } }

        /// Sets the normalization for bar traces on the graph. With "fraction", the value of each bar is divided by the
        /// sum of all values at that location coordinate.
        public var barnorm: Figure.Groupnorm? { get { value("barnorm") } set { set("barnorm", newValue) } }

        /// Sets the gap (in plot fraction) between boxes of adjacent location coordinates. Has no effect on traces that
        /// have "width" set.
        public var boxgap: Double? { get { value("boxgap") } set { set("boxgap", newValue) } }

        /// Sets the gap (in plot fraction) between boxes of the same location coordinate. Has no effect on traces that
        /// have "width" set.
        public var boxgroupgap: Double? { get { value("boxgroupgap") } set { set("boxgroupgap", newValue) } }

        /// Determines how boxes at the same location coordinate are displayed on the graph. If "group", the boxes are
        /// plotted next to one another centered around the shared location.
        public var boxmode: Figure.Boxmode? { get { value("boxmode") } set { set("boxmode", newValue) } }

        /// Sets the default calendar system to use for interpreting and displaying dates throughout the plot.
        public var calendar: Figure.Xcalendar? { get { value("calendar") } set { set("calendar", newValue) } }

        /// If true, `plotly_click` events will fire for any click position within the plot area, not just over traces.
        public var clickanywhere: Bool? { get { value("clickanywhere") } set { set("clickanywhere", newValue) } }

        /// Determines the mode of single click interactions. "event" is the default value and emits the `plotly_click`
        /// event.
        public var clickmode: Figure.Clickmode? { get { value("clickmode") } set { set("clickmode", newValue) } }

        public var coloraxis: Figure.ColorAxis { get { object("coloraxis") } set { set("coloraxis", newValue) } }

        public var colorscale: Figure.DefaultColorScales {
            get { object("colorscale") }
            set { set("colorscale", newValue) }
        }

        /// Sets the default trace colors.
        public var colorway: [String]? { get { value("colorway") } set { set("colorway", newValue) } }

        /// Placeholder for exporting automargin-impacting values namely `margin.t`, `margin.b`, `margin.l` and `margin.r`
        /// in "full- json" mode.
        public var computed: (any FigureValue)? { get { anything("computed") } set { set("computed", newValue) } }

        /// If provided, a changed value tells `Plotly.react` that one or more data arrays has changed.
        public var datarevision: (any FigureValue)? {
            get { anything("datarevision") }
            set { set("datarevision", newValue) }
        }

        /// Determines the mode of drag interactions. "select" and "lasso" apply only to scatter traces with markers or
        /// text.
        public var dragmode: Figure.LayoutDragmode? { get { value("dragmode") } set { set("dragmode", newValue) } }

        /// Controls persistence of user-driven changes in `editable: true` configuration, other than trace names and axis
        /// titles.
        public var editrevision: (any FigureValue)? {
            get { anything("editrevision") }
            set { set("editrevision", newValue) }
        }

        /// If `true`, the funnelarea slice colors (whether given by `funnelareacolorway` or inherited from `colorway`)
        /// will be extended to three times its original length by first repeating every color 20% lighter then each color
        /// 20% darker.
        public var extendfunnelareacolors: Bool? {
            get { value("extendfunnelareacolors") }
            set { set("extendfunnelareacolors", newValue) }
        }

        /// If `true`, the icicle slice colors (whether given by `iciclecolorway` or inherited from `colorway`) will be
        /// extended to three times its original length by first repeating every color 20% lighter then each color 20%
        /// darker.
        public var extendiciclecolors: Bool? {
            get { value("extendiciclecolors") }
            set { set("extendiciclecolors", newValue) }
        }

        /// If `true`, the pie slice colors (whether given by `piecolorway` or inherited from `colorway`) will be extended
        /// to three times its original length by first repeating every color 20% lighter then each color 20% darker.
        public var extendpiecolors: Bool? { get { value("extendpiecolors") } set { set("extendpiecolors", newValue) } }

        /// If `true`, the sunburst slice colors (whether given by `sunburstcolorway` or inherited from `colorway`) will
        /// be extended to three times its original length by first repeating every color 20% lighter then each color 20%
        /// darker.
        public var extendsunburstcolors: Bool? {
            get { value("extendsunburstcolors") }
            set { set("extendsunburstcolors", newValue) }
        }

        /// If `true`, the treemap slice colors (whether given by `treemapcolorway` or inherited from `colorway`) will be
        /// extended to three times its original length by first repeating every color 20% lighter then each color 20%
        /// darker.
        public var extendtreemapcolors: Bool? {
            get { value("extendtreemapcolors") }
            set { set("extendtreemapcolors", newValue) }
        }

        /// Sets the global font. Note that fonts used in traces and other layout components inherit from the global font.
        public var font: Figure.Font { get { object("font") } set { set("font", newValue) } }

        /// Sets the default funnelarea slice colors. Defaults to the main `colorway` used for trace colors.
        public var funnelareacolorway: [String]? {
            get { value("funnelareacolorway") }
            set { set("funnelareacolorway", newValue) }
        }

        /// Sets the gap (in plot fraction) between bars of adjacent location coordinates.
        public var funnelgap: Double? { get { value("funnelgap") } set { set("funnelgap", newValue) } }

        /// Sets the gap (in plot fraction) between bars of the same location coordinate.
        public var funnelgroupgap: Double? { get { value("funnelgroupgap") } set { set("funnelgroupgap", newValue) } }

        /// Determines how bars at the same location coordinate are displayed on the graph. With "stack", the bars are
        /// stacked on top of one another With "group", the bars are plotted next to one another centered around the
        /// shared location.
        public var funnelmode: Figure.Funnelmode? { get { value("funnelmode") } set { set("funnelmode", newValue) } }

        public var geo: Figure.Geo { get { object("geo") } set { set("geo", newValue) } }

        public var grid: Figure.Grid { get { object("grid") } set { set("grid", newValue) } }

        /// Sets the plot's height (in px).
        public var height: Double? { get { value("height") } set { set("height", newValue) } }

        /// hiddenlabels is the funnelarea & pie chart analog of visible:'legendonly' but it can contain many labels, and
        /// can simultaneously hide slices from several pies/funnelarea charts.
        public var hiddenlabels: (any FigureArray)? {
            get { anything("hiddenlabels") }
            set { pack("hiddenlabels", newValue) }
        }

        /// If true, `plotly_hover` events will fire for any cursor position within the plot area, not just over traces.
        public var hoveranywhere: Bool? { get { value("hoveranywhere") } set { set("hoveranywhere", newValue) } }

        /// Sets the default distance (in pixels) to look for data to add hover labels (-1 means no cutoff, 0 means no
        /// looking for data).
        public var hoverdistance: Int? { get { value("hoverdistance") } set { set("hoverdistance", newValue) } }

        public var hoverlabel: Figure.HoverLabel { get { object("hoverlabel") } set { set("hoverlabel", newValue) } }

        /// Determines the mode of hover interactions. If "closest", a single hoverlabel will appear for the "closest"
        /// point within the `hoverdistance`.
        public var hovermode: Figure.LayoutHovermode? { get { value("hovermode") } set { set("hovermode", newValue) } }

        /// Determines the order of items shown in unified hover labels. If "trace", items are sorted by trace index.
        public var hoversort: Figure.Hoversort? { get { value("hoversort") } set { set("hoversort", newValue) } }

        /// Determines expansion of hover effects to other subplots If "single" just the axis pair of the primary point is
        /// included without overlaying subplots.
        public var hoversubplots: Figure.Hoversubplots? {
            get { value("hoversubplots") }
            set { set("hoversubplots", newValue) }
        }

        /// Sets the default icicle slice colors. Defaults to the main `colorway` used for trace colors.
        public var iciclecolorway: [String]? { get { value("iciclecolorway") } set { set("iciclecolorway", newValue) } }

        /// When used in a template (as layout.template.layout.imagedefaults), sets the default property values to use for
        /// elements of layout.images.
        public var imagedefaults: (any FigureValue)? {
            get { anything("imagedefaults") }
            set { set("imagedefaults", newValue) }
        }

        public var images: [Figure.LayoutImage] { get { objects("images") } set { set("images", newValue) } }

        public var legend: Figure.Legend { get { object("legend") } set { set("legend", newValue) } }

        public var map: Figure.Map { get { object("map") } set { set("map", newValue) } }

        public var margin: Figure.Margin { get { object("margin") } set { set("margin", newValue) } }

        /// Assigns extra meta information that can be used in various `text` attributes. Attributes such as the graph,
        /// axis and colorbar `title.text`, annotation `text` `trace.name` in legend items, `rangeselector`, `updatemenus`
        /// and `sliders` `label` text all support `meta`.
        public var meta: (any FigureValue)? { get { anything("meta") } set { pack("meta", newValue) } }

        /// Minimum height of the plot with margin.automargin applied (in px).
        public var minreducedheight: Double? {
            get { value("minreducedheight") }
            set { set("minreducedheight", newValue) }
        }

        /// Minimum width of the plot with margin.automargin applied (in px).
        public var minreducedwidth: Double? {
            get { value("minreducedwidth") }
            set { set("minreducedwidth", newValue) }
        }

        public var modebar: Figure.ModeBar { get { object("modebar") } set { set("modebar", newValue) } }

        public var newselection: Figure.NewSelection {
            get { object("newselection") }
            set { set("newselection", newValue) }
        }

        public var newshape: Figure.NewShape { get { object("newshape") } set { set("newshape", newValue) } }

        /// Sets the background color of the paper where the graph is drawn.
        public var paperBgcolor: String? { get { value("paper_bgcolor") } set { set("paper_bgcolor", newValue) } }

        /// Sets the default pie slice colors. Defaults to the main `colorway` used for trace colors.
        public var piecolorway: [String]? { get { value("piecolorway") } set { set("piecolorway", newValue) } }

        /// Sets the background color of the plotting area in-between x and y axes.
        public var plotBgcolor: String? { get { value("plot_bgcolor") } set { set("plot_bgcolor", newValue) } }

        public var polar: Figure.Polar { get { object("polar") } set { set("polar", newValue) } }

        /// Sets the gap (in plot fraction) between scatter points of adjacent location coordinates.
        public var scattergap: Double? { get { value("scattergap") } set { set("scattergap", newValue) } }

        /// Determines how scatter points at the same location coordinate are displayed on the graph.
        public var scattermode: Figure.Boxmode? { get { value("scattermode") } set { set("scattermode", newValue) } }

        public var scene: Figure.Scene { get { object("scene") } set { set("scene", newValue) } }

        /// When `dragmode` is set to "select", this limits the selection of the drag to horizontal, vertical or diagonal.
        public var selectdirection: Figure.Selectdirection? {
            get { value("selectdirection") }
            set { set("selectdirection", newValue) }
        }

        /// When used in a template (as layout.template.layout.selectiondefaults), sets the default property values to use
        /// for elements of layout.selections.
        public var selectiondefaults: (any FigureValue)? {
            get { anything("selectiondefaults") }
            set { set("selectiondefaults", newValue) }
        }

        /// Controls persistence of user-driven changes in selected points from all traces.
        public var selectionrevision: (any FigureValue)? {
            get { anything("selectionrevision") }
            set { set("selectionrevision", newValue) }
        }

        public var selections: [Figure.Selection] { get { objects("selections") } set { set("selections", newValue) } }

        /// Sets the decimal and thousand separators. For example, *. * puts a '.' before decimals and a space between
        /// thousands.
        public var separators: String? { get { value("separators") } set { set("separators", newValue) } }

        /// When used in a template (as layout.template.layout.shapedefaults), sets the default property values to use for
        /// elements of layout.shapes.
        public var shapedefaults: (any FigureValue)? {
            get { anything("shapedefaults") }
            set { set("shapedefaults", newValue) }
        }

        public var shapes: [Figure.Shape] { get { objects("shapes") } set { set("shapes", newValue) } }

        /// Determines whether or not a legend is drawn. Default is `true` if there is a trace to show and any of these:
        /// a) Two or more traces would by default be shown in the legend.
        public var showlegend: Bool? { get { value("showlegend") } set { set("showlegend", newValue) } }

        /// When used in a template (as layout.template.layout.sliderdefaults), sets the default property values to use
        /// for elements of layout.sliders.
        public var sliderdefaults: (any FigureValue)? {
            get { anything("sliderdefaults") }
            set { set("sliderdefaults", newValue) }
        }

        public var sliders: [Figure.Slider] { get { objects("sliders") } set { set("sliders", newValue) } }

        public var smith: Figure.Smith { get { object("smith") } set { set("smith", newValue) } }

        /// Sets the default distance (in pixels) to look for data to draw spikelines to (-1 means no cutoff, 0 means no
        /// looking for data).
        public var spikedistance: Int? { get { value("spikedistance") } set { set("spikedistance", newValue) } }

        /// Sets the default sunburst slice colors. Defaults to the main `colorway` used for trace colors.
        public var sunburstcolorway: [String]? {
            get { value("sunburstcolorway") }
            set { set("sunburstcolorway", newValue) }
        }

        /// Default attributes to be applied to the plot. This should be a dict with format: `{'layout': layoutTemplate,
        /// 'data': {trace_type: [traceTemplate, ...], ...}}` where `layoutTemplate` is a dict matching the structure of
        /// `figure.layout` and `traceTemplate` is a dict matching the structure of the trace with type `trace_type` (e.g.
        public var template: Figure.Template? { get { value("template") } set { set("template", newValue) } }

        public var ternary: Figure.Ternary { get { object("ternary") } set { set("ternary", newValue) } }

        /// Sets transition options used during Plotly.react updates.
        public var transition: Figure.Transition { get { object("transition") } set { set("transition", newValue) } }

        /// Sets the default treemap slice colors. Defaults to the main `colorway` used for trace colors.
        public var treemapcolorway: [String]? {
            get { value("treemapcolorway") }
            set { set("treemapcolorway", newValue) }
        }

        /// Used to allow user interactions with the plot to persist after `Plotly.react` calls that are unaware of these
        /// interactions.
        public var uirevision: (any FigureValue)? { get { anything("uirevision") } set { set("uirevision", newValue) } }

        public var uniformtext: Figure.UniformText {
            get { object("uniformtext") }
            set { set("uniformtext", newValue) }
        }

        /// When used in a template (as layout.template.layout.updatemenudefaults), sets the default property values to
        /// use for elements of layout.updatemenus.
        public var updatemenudefaults: (any FigureValue)? {
            get { anything("updatemenudefaults") }
            set { set("updatemenudefaults", newValue) }
        }

        public var updatemenus: [Figure.UpdateMenu] {
            get { objects("updatemenus") }
            set { set("updatemenus", newValue) }
        }

        /// Sets the gap (in plot fraction) between violins of adjacent location coordinates.
        public var violingap: Double? { get { value("violingap") } set { set("violingap", newValue) } }

        /// Sets the gap (in plot fraction) between violins of the same location coordinate. Has no effect on traces that
        /// have "width" set.
        public var violingroupgap: Double? { get { value("violingroupgap") } set { set("violingroupgap", newValue) } }

        /// Determines how violins at the same location coordinate are displayed on the graph.
        public var violinmode: Figure.Boxmode? { get { value("violinmode") } set { set("violinmode", newValue) } }

        /// Sets the gap (in plot fraction) between bars of adjacent location coordinates.
        public var waterfallgap: Double? { get { value("waterfallgap") } set { set("waterfallgap", newValue) } }

        /// Sets the gap (in plot fraction) between bars of the same location coordinate.
        public var waterfallgroupgap: Double? {
            get { value("waterfallgroupgap") }
            set { set("waterfallgroupgap", newValue) }
        }

        /// Determines how bars at the same location coordinate are displayed on the graph. With "group", the bars are
        /// plotted next to one another centered around the shared location.
        public var waterfallmode: Figure.Boxmode? {
            get { value("waterfallmode") }
            set { set("waterfallmode", newValue) }
        }

        public var xaxis: Figure.Axis { get { object("xaxis") } set { set("xaxis", newValue) } }

        public var yaxis: Figure.Axis { get { object("yaxis") } set { set("yaxis", newValue) } }
    }
}
