// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

public import Dashboards
public import PlotlyFigures

extension Core {
    /// `Graph` of `dash_core_components`.
    ///
    /// - `responsive`: among others `true`, `false`, `"auto"`
    public struct Graph: Component {
        public static let type = ComponentType(library: .core, name: "Graph")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            responsive: JSON? = nil,
            clearOnUnhover: Bool? = nil,
            extendData: JSON? = nil,
            prependData: JSON? = nil,
            figure: Figure? = nil,
            mathjax: Bool? = nil,
            animate: Bool? = nil,
            animationOptions: JSON? = nil,
            config: Configuration? = nil,
            className: String? = nil,
            style: Style? = nil
        ) {
            properties["id"] = id
            properties["responsive"] = responsive
            properties["clear_on_unhover"] = clearOnUnhover
            properties["extendData"] = extendData
            properties["prependData"] = prependData
            properties["figure"] = figure
            properties["mathjax"] = mathjax
            properties["animate"] = animate
            properties["animation_options"] = animationOptions
            properties["config"] = config
            properties["className"] = className
            properties["style"] = style
        }

        /// A value of `config`.
        public struct Configuration: Sendable, Hashable, JSONConvertible {
            public var staticPlot: Bool?
            public var plotlyServerURL: String?
            public var editable: Bool?
            public var editSelection: Bool?
            public var edits: JSON?
            public var autosizable: Bool?
            public var responsive: Bool?
            public var queueLength: Int?
            public var fillFrame: Bool?
            public var frameMargins: Double?
            public var scrollZoom: Bool?
            public var doubleClick: JSON?
            public var doubleClickDelay: Int?
            public var showTips: Bool?
            public var showAxisDragHandles: Bool?
            public var showAxisRangeEntryBoxes: Bool?
            public var showLink: Bool?
            public var sendData: Bool?
            public var linkText: String?
            public var displayModeBar: JSON?
            public var showSendToCloud: Bool?
            public var showEditInChartStudio: Bool?
            public var modeBarButtonsToRemove: [JSON]?
            public var modeBarButtonsToAdd: [JSON]?
            public var modeBarButtons: JSON?
            public var toImageButtonOptions: JSON?
            public var displaylogo: Bool?
            public var watermark: Bool?
            public var plotGlPixelRatio: Double?
            public var topojsonURL: String?
            public var mapboxAccessToken: JSON?
            public var locale: String?
            public var locales: JSON?
            public var displayNotifier: Bool?

            public init(
                staticPlot: Bool? = nil,
                plotlyServerURL: String? = nil,
                editable: Bool? = nil,
                editSelection: Bool? = nil,
                edits: JSON? = nil,
                autosizable: Bool? = nil,
                responsive: Bool? = nil,
                queueLength: Int? = nil,
                fillFrame: Bool? = nil,
                frameMargins: Double? = nil,
                scrollZoom: Bool? = nil,
                doubleClick: JSON? = nil,
                doubleClickDelay: Int? = nil,
                showTips: Bool? = nil,
                showAxisDragHandles: Bool? = nil,
                showAxisRangeEntryBoxes: Bool? = nil,
                showLink: Bool? = nil,
                sendData: Bool? = nil,
                linkText: String? = nil,
                displayModeBar: JSON? = nil,
                showSendToCloud: Bool? = nil,
                showEditInChartStudio: Bool? = nil,
                modeBarButtonsToRemove: [JSON]? = nil,
                modeBarButtonsToAdd: [JSON]? = nil,
                modeBarButtons: JSON? = nil,
                toImageButtonOptions: JSON? = nil,
                displaylogo: Bool? = nil,
                watermark: Bool? = nil,
                plotGlPixelRatio: Double? = nil,
                topojsonURL: String? = nil,
                mapboxAccessToken: JSON? = nil,
                locale: String? = nil,
                locales: JSON? = nil,
                displayNotifier: Bool? = nil
            ) {
                self.staticPlot = staticPlot
                self.plotlyServerURL = plotlyServerURL
                self.editable = editable
                self.editSelection = editSelection
                self.edits = edits
                self.autosizable = autosizable
                self.responsive = responsive
                self.queueLength = queueLength
                self.fillFrame = fillFrame
                self.frameMargins = frameMargins
                self.scrollZoom = scrollZoom
                self.doubleClick = doubleClick
                self.doubleClickDelay = doubleClickDelay
                self.showTips = showTips
                self.showAxisDragHandles = showAxisDragHandles
                self.showAxisRangeEntryBoxes = showAxisRangeEntryBoxes
                self.showLink = showLink
                self.sendData = sendData
                self.linkText = linkText
                self.displayModeBar = displayModeBar
                self.showSendToCloud = showSendToCloud
                self.showEditInChartStudio = showEditInChartStudio
                self.modeBarButtonsToRemove = modeBarButtonsToRemove
                self.modeBarButtonsToAdd = modeBarButtonsToAdd
                self.modeBarButtons = modeBarButtons
                self.toImageButtonOptions = toImageButtonOptions
                self.displaylogo = displaylogo
                self.watermark = watermark
                self.plotGlPixelRatio = plotGlPixelRatio
                self.topojsonURL = topojsonURL
                self.mapboxAccessToken = mapboxAccessToken
                self.locale = locale
                self.locales = locales
                self.displayNotifier = displayNotifier
            }

            public init(json: JSON) throws {
                let members = try PropertyMembers(json)
                staticPlot = try members.optional("staticPlot")
                plotlyServerURL = try members.optional("plotlyServerURL")
                editable = try members.optional("editable")
                editSelection = try members.optional("editSelection")
                edits = try members.optional("edits")
                autosizable = try members.optional("autosizable")
                responsive = try members.optional("responsive")
                queueLength = try members.optional("queueLength")
                fillFrame = try members.optional("fillFrame")
                frameMargins = try members.optional("frameMargins")
                scrollZoom = try members.optional("scrollZoom")
                doubleClick = try members.optional("doubleClick")
                doubleClickDelay = try members.optional("doubleClickDelay")
                showTips = try members.optional("showTips")
                showAxisDragHandles = try members.optional("showAxisDragHandles")
                showAxisRangeEntryBoxes = try members.optional("showAxisRangeEntryBoxes")
                showLink = try members.optional("showLink")
                sendData = try members.optional("sendData")
                linkText = try members.optional("linkText")
                displayModeBar = try members.optional("displayModeBar")
                showSendToCloud = try members.optional("showSendToCloud")
                showEditInChartStudio = try members.optional("showEditInChartStudio")
                modeBarButtonsToRemove = try members.optional("modeBarButtonsToRemove")
                modeBarButtonsToAdd = try members.optional("modeBarButtonsToAdd")
                modeBarButtons = try members.optional("modeBarButtons")
                toImageButtonOptions = try members.optional("toImageButtonOptions")
                displaylogo = try members.optional("displaylogo")
                watermark = try members.optional("watermark")
                plotGlPixelRatio = try members.optional("plotGlPixelRatio")
                topojsonURL = try members.optional("topojsonURL")
                mapboxAccessToken = try members.optional("mapboxAccessToken")
                locale = try members.optional("locale")
                locales = try members.optional("locales")
                displayNotifier = try members.optional("displayNotifier")
            }

            public var json: JSON {
                var members = ComponentProperties()
                members["staticPlot"] = staticPlot
                members["plotlyServerURL"] = plotlyServerURL
                members["editable"] = editable
                members["editSelection"] = editSelection
                members["edits"] = edits
                members["autosizable"] = autosizable
                members["responsive"] = responsive
                members["queueLength"] = queueLength
                members["fillFrame"] = fillFrame
                members["frameMargins"] = frameMargins
                members["scrollZoom"] = scrollZoom
                members["doubleClick"] = doubleClick
                members["doubleClickDelay"] = doubleClickDelay
                members["showTips"] = showTips
                members["showAxisDragHandles"] = showAxisDragHandles
                members["showAxisRangeEntryBoxes"] = showAxisRangeEntryBoxes
                members["showLink"] = showLink
                members["sendData"] = sendData
                members["linkText"] = linkText
                members["displayModeBar"] = displayModeBar
                members["showSendToCloud"] = showSendToCloud
                members["showEditInChartStudio"] = showEditInChartStudio
                members["modeBarButtonsToRemove"] = modeBarButtonsToRemove
                members["modeBarButtonsToAdd"] = modeBarButtonsToAdd
                members["modeBarButtons"] = modeBarButtons
                members["toImageButtonOptions"] = toImageButtonOptions
                members["displaylogo"] = displaylogo
                members["watermark"] = watermark
                members["plotGlPixelRatio"] = plotGlPixelRatio
                members["topojsonURL"] = topojsonURL
                members["mapboxAccessToken"] = mapboxAccessToken
                members["locale"] = locale
                members["locales"] = locales
                members["displayNotifier"] = displayNotifier
                return .object(members.members)
            }
        }
    }
}

extension ComponentID where Target == Core.Graph {
    public var responsive: Property<JSON> { property("responsive") }
    public var clickData: Property<JSON> { property("clickData") }
    public var clicked: Property<GraphEvent> { property("clickData") }
    public var clickAnnotationData: Property<JSON> { property("clickAnnotationData") }
    public var hoverData: Property<JSON> { property("hoverData") }
    public var hovered: Property<GraphEvent> { property("hoverData") }
    public var clearOnUnhover: Property<Bool> { property("clear_on_unhover", default: false) }
    public var selectedData: Property<JSON> { property("selectedData") }
    public var selected: Property<GraphEvent> { property("selectedData") }
    public var relayoutData: Property<JSON> { property("relayoutData") }
    public var extendData: Property<JSON> { property("extendData") }
    public var prependData: Property<JSON> { property("prependData") }
    public var restyleData: Property<[JSON]> { property("restyleData") }
    public var figure: Property<Figure> { property("figure") }
    public var mathjax: Property<Bool> { property("mathjax", default: false) }
    public var animate: Property<Bool> { property("animate", default: false) }
    public var animationOptions: Property<JSON> { property("animation_options") }
    public var config: Property<Core.Graph.Configuration> { property("config") }
    public var className: Property<String> { property("className") }
    public var style: Property<Style> { property("style") }
}
