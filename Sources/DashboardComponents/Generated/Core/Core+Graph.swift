// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

public import Dashboards

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
            figure: JSON? = nil,
            mathjax: Bool? = nil,
            animate: Bool? = nil,
            animationOptions: JSON? = nil,
            config: JSON? = nil,
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
    }
}

extension ComponentID where Target == Core.Graph {
    public var responsive: Property<JSON> { property("responsive") }
    public var clickData: Property<JSON> { property("clickData") }
    public var clickAnnotationData: Property<JSON> { property("clickAnnotationData") }
    public var hoverData: Property<JSON> { property("hoverData") }
    public var clearOnUnhover: Property<Bool> { property("clear_on_unhover", default: false) }
    public var selectedData: Property<JSON> { property("selectedData") }
    public var relayoutData: Property<JSON> { property("relayoutData") }
    public var extendData: Property<JSON> { property("extendData") }
    public var prependData: Property<JSON> { property("prependData") }
    public var restyleData: Property<[JSON]> { property("restyleData") }
    public var figure: Property<JSON> { property("figure") }
    public var mathjax: Property<Bool> { property("mathjax", default: false) }
    public var animate: Property<Bool> { property("animate", default: false) }
    public var animationOptions: Property<JSON> { property("animation_options") }
    public var config: Property<JSON> { property("config") }
    public var className: Property<String> { property("className") }
    public var style: Property<Style> { property("style") }
}
