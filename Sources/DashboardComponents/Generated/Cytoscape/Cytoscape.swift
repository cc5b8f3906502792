// Written by generate-components from the metadata of dash_cytoscape 1.0.2. Do not edit.

public import Dashboards

/// `Cytoscape` of `dash_cytoscape`.
public struct Cytoscape: Component {
    public static let type = ComponentType(library: .cytoscape, name: "Cytoscape")
    public var properties = ComponentProperties()

    public init(
        id: ID? = nil,
        elements: JSON? = nil,
        stylesheet: [JSON]? = nil,
        layout: JSON? = nil,
        contextMenu: [MenuItem]? = nil,
        pan: Pan? = nil,
        zoom: Double? = nil,
        panningEnabled: Bool? = nil,
        userPanningEnabled: Bool? = nil,
        minZoom: Double? = nil,
        maxZoom: Double? = nil,
        zoomingEnabled: Bool? = nil,
        userZoomingEnabled: Bool? = nil,
        wheelSensitivity: Double? = nil,
        boxSelectionEnabled: Bool? = nil,
        autoungrabify: Bool? = nil,
        autolock: Bool? = nil,
        autounselectify: Bool? = nil,
        autoRefreshLayout: Bool? = nil,
        generateImage: JSON? = nil,
        responsive: Bool? = nil,
        clearOnUnhover: Bool? = nil,
        className: String? = nil,
        style: Style? = nil
    ) {
        properties["id"] = id
        properties["elements"] = elements
        properties["stylesheet"] = stylesheet
        properties["layout"] = layout
        properties["contextMenu"] = contextMenu
        properties["pan"] = pan
        properties["zoom"] = zoom
        properties["panningEnabled"] = panningEnabled
        properties["userPanningEnabled"] = userPanningEnabled
        properties["minZoom"] = minZoom
        properties["maxZoom"] = maxZoom
        properties["zoomingEnabled"] = zoomingEnabled
        properties["userZoomingEnabled"] = userZoomingEnabled
        properties["wheelSensitivity"] = wheelSensitivity
        properties["boxSelectionEnabled"] = boxSelectionEnabled
        properties["autoungrabify"] = autoungrabify
        properties["autolock"] = autolock
        properties["autounselectify"] = autounselectify
        properties["autoRefreshLayout"] = autoRefreshLayout
        properties["generateImage"] = generateImage
        properties["responsive"] = responsive
        properties["clearOnUnhover"] = clearOnUnhover
        properties["className"] = className
        properties["style"] = style
    }

    /// A value of `contextMenu`.
    public struct MenuItem: Sendable, Hashable, JSONConvertible {
        public var id: String
        public var label: String
        public var tooltipText: String?
        public var availableOn: [JSON]?
        public var onClick: String?
        public var onClickCustom: String?

        public init(
            id: String,
            label: String,
            tooltipText: String? = nil,
            availableOn: [JSON]? = nil,
            onClick: String? = nil,
            onClickCustom: String? = nil
        ) {
            self.id = id
            self.label = label
            self.tooltipText = tooltipText
            self.availableOn = availableOn
            self.onClick = onClick
            self.onClickCustom = onClickCustom
        }

        public init(json: JSON) throws {
            let members = try PropertyMembers(json)
            id = try members.required("id")
            label = try members.required("label")
            tooltipText = try members.optional("tooltipText")
            availableOn = try members.optional("availableOn")
            onClick = try members.optional("onClick")
            onClickCustom = try members.optional("onClickCustom")
        }

        public var json: JSON {
            var members = ComponentProperties()
            members["id"] = id
            members["label"] = label
            members["tooltipText"] = tooltipText
            members["availableOn"] = availableOn
            members["onClick"] = onClick
            members["onClickCustom"] = onClickCustom
            return .object(members.members)
        }
    }

    /// A value of `contextMenuData`.
    public struct MenuChoice: Sendable, Hashable, JSONConvertible {
        public var menuItemId: String?
        public var x: Double?
        public var y: Double?
        public var timeStamp: Double?
        public var elementId: String?
        public var edgeSource: String?
        public var edgeTarget: String?

        public init(
            menuItemId: String? = nil,
            x: Double? = nil,
            y: Double? = nil,
            timeStamp: Double? = nil,
            elementId: String? = nil,
            edgeSource: String? = nil,
            edgeTarget: String? = nil
        ) {
            self.menuItemId = menuItemId
            self.x = x
            self.y = y
            self.timeStamp = timeStamp
            self.elementId = elementId
            self.edgeSource = edgeSource
            self.edgeTarget = edgeTarget
        }

        public init(json: JSON) throws {
            let members = try PropertyMembers(json)
            menuItemId = try members.optional("menuItemId")
            x = try members.optional("x")
            y = try members.optional("y")
            timeStamp = try members.optional("timeStamp")
            elementId = try members.optional("elementId")
            edgeSource = try members.optional("edgeSource")
            edgeTarget = try members.optional("edgeTarget")
        }

        public var json: JSON {
            var members = ComponentProperties()
            members["menuItemId"] = menuItemId
            members["x"] = x
            members["y"] = y
            members["timeStamp"] = timeStamp
            members["elementId"] = elementId
            members["edgeSource"] = edgeSource
            members["edgeTarget"] = edgeTarget
            return .object(members.members)
        }
    }

    /// A value of `pan`.
    public struct Pan: Sendable, Hashable, JSONConvertible {
        public var x: Double?
        public var y: Double?

        public init(x: Double? = nil, y: Double? = nil) {
            self.x = x
            self.y = y
        }

        public init(json: JSON) throws {
            let members = try PropertyMembers(json)
            x = try members.optional("x")
            y = try members.optional("y")
        }

        public var json: JSON {
            var members = ComponentProperties()
            members["x"] = x
            members["y"] = y
            return .object(members.members)
        }
    }
}

extension ComponentID where Target == Cytoscape {
    public var elements: Property<JSON> { property("elements") }
    public var stylesheet: Property<[JSON]> { property("stylesheet") }
    public var layout: Property<JSON> { property("layout") }
    public var contextMenu: Property<[Cytoscape.MenuItem]> { property("contextMenu", default: []) }
    public var contextMenuData: Property<Cytoscape.MenuChoice> { property("contextMenuData") }
    public var pan: Property<Cytoscape.Pan> { property("pan") }
    public var zoom: Property<Double> { property("zoom", default: 1.0) }
    public var panningEnabled: Property<Bool> { property("panningEnabled", default: true) }
    public var userPanningEnabled: Property<Bool> { property("userPanningEnabled", default: true) }
    public var minZoom: Property<Double> { property("minZoom", default: 1e-50) }
    public var maxZoom: Property<Double> { property("maxZoom", default: 1e+50) }
    public var zoomingEnabled: Property<Bool> { property("zoomingEnabled", default: true) }
    public var userZoomingEnabled: Property<Bool> { property("userZoomingEnabled", default: true) }
    public var wheelSensitivity: Property<Double> { property("wheelSensitivity", default: 1.0) }
    public var boxSelectionEnabled: Property<Bool> { property("boxSelectionEnabled", default: false) }
    public var autoungrabify: Property<Bool> { property("autoungrabify", default: false) }
    public var autolock: Property<Bool> { property("autolock", default: false) }
    public var autounselectify: Property<Bool> { property("autounselectify", default: false) }
    public var autoRefreshLayout: Property<Bool> { property("autoRefreshLayout", default: true) }
    public var tapNode: Property<JSON> { property("tapNode") }
    public var tapNodeData: Property<JSON> { property("tapNodeData") }
    public var tapEdge: Property<JSON> { property("tapEdge") }
    public var tapEdgeData: Property<JSON> { property("tapEdgeData") }
    public var mouseoverNodeData: Property<JSON> { property("mouseoverNodeData") }
    public var mouseoverEdgeData: Property<JSON> { property("mouseoverEdgeData") }
    public var selectedNodeData: Property<[JSON]> { property("selectedNodeData") }
    public var selectedEdgeData: Property<[JSON]> { property("selectedEdgeData") }
    public var generateImage: Property<JSON> { property("generateImage") }
    public var imageData: Property<String> { property("imageData") }
    public var responsive: Property<Bool> { property("responsive", default: false) }
    public var extent: Property<JSON> { property("extent") }
    public var clearOnUnhover: Property<Bool> { property("clearOnUnhover", default: false) }
    public var className: Property<String> { property("className") }
    public var style: Property<Style> { property("style") }
}
