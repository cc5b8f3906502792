// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Carousel` of `dash_bootstrap_components`.
    public struct Carousel: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Carousel")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            items: [Item],
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

        /// A value of `variant`.
        public enum Variant: String, PropertyChoice {
            case dark
        }

        /// A value of `items`.
        public struct Item: Sendable, Hashable, JSONConvertible {
            public var src: String?
            public var alt: String?
            public var header: String?
            public var caption: String?
            public var imgStyle: Style?
            public var imgClassName: String?
            public var captionClassName: String?
            public var href: String?
            public var target: String?
            public var externalLink: Bool?
            public var key: String?

            public init(
                src: String? = nil,
                alt: String? = nil,
                header: String? = nil,
                caption: String? = nil,
                imgStyle: Style? = nil,
                imgClassName: String? = nil,
                captionClassName: String? = nil,
                href: String? = nil,
                target: String? = nil,
                externalLink: Bool? = nil,
                key: String? = nil
            ) {
                self.src = src
                self.alt = alt
                self.header = header
                self.caption = caption
                self.imgStyle = imgStyle
                self.imgClassName = imgClassName
                self.captionClassName = captionClassName
                self.href = href
                self.target = target
                self.externalLink = externalLink
                self.key = key
            }

            public init(json: JSON) throws {
                let members = try PropertyMembers(json)
                src = try members.optional("src")
                alt = try members.optional("alt")
                header = try members.optional("header")
                caption = try members.optional("caption")
                imgStyle = try members.optional("img_style")
                imgClassName = try members.optional("img_class_name")
                captionClassName = try members.optional("caption_class_name")
                href = try members.optional("href")
                target = try members.optional("target")
                externalLink = try members.optional("external_link")
                key = try members.optional("key")
            }

            public var json: JSON {
                var members = ComponentProperties()
                members["src"] = src
                members["alt"] = alt
                members["header"] = header
                members["caption"] = caption
                members["img_style"] = imgStyle
                members["img_class_name"] = imgClassName
                members["caption_class_name"] = captionClassName
                members["href"] = href
                members["target"] = target
                members["external_link"] = externalLink
                members["key"] = key
                return .object(members.members)
            }
        }
    }
}

extension ComponentID where Target == Bootstrap.Carousel {
    public var items: Property<[Bootstrap.Carousel.Item]> { property("items") }
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
