// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Carousel` of `dash_bootstrap_components`.
    public struct Carousel: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Carousel")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            items: [JSON],
            activeIndex: Int? = nil,
            interval: Int? = nil,
            controls: Bool? = nil,
            indicators: Bool? = nil,
            slide: Bool? = nil,
            variant: Variant? = nil,
            className: String? = nil,
            style: Style? = nil,
            persistence: JSON? = nil,
            persistedProps: [String]? = nil,
            persistenceType: PersistenceType? = nil
        ) {
            properties["id"] = id
            properties["items"] = items
            properties["active_index"] = activeIndex
            properties["interval"] = interval
            properties["controls"] = controls
            properties["indicators"] = indicators
            properties["slide"] = slide
            properties["variant"] = variant
            properties["class_name"] = className
            properties["style"] = style
            properties["persistence"] = persistence
            properties["persisted_props"] = persistedProps
            properties["persistence_type"] = persistenceType
        }

        public enum Variant: String, PropertyChoice {
            case dark
        }
    }
}

extension ComponentID where Target == Bootstrap.Carousel {
    public var items: Property<[JSON]> { property("items") }
    public var activeIndex: Property<Int> { property("active_index", default: 0) }
    public var interval: Property<Int> { property("interval") }
    public var controls: Property<Bool> { property("controls", default: true) }
    public var indicators: Property<Bool> { property("indicators", default: true) }
    public var slide: Property<Bool> { property("slide") }
    public var variant: Property<Bootstrap.Carousel.Variant> { property("variant") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var persistence: Property<JSON> { property("persistence") }
    public var persistedProps: Property<[String]> { property("persisted_props") }
    public var persistenceType: Property<PersistenceType> { property("persistence_type") }
}
