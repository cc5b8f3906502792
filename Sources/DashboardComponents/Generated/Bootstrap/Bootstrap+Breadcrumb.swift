// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Breadcrumb` of `dash_bootstrap_components`.
    public struct Breadcrumb: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Breadcrumb")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            items: [Item]? = nil,
            itemStyle: Style? = nil,
            itemClassName: String? = nil,
            tag: String? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil
        ) {
            properties["id"] = id
            properties["items"] = items
            properties["item_style"] = itemStyle
            properties["item_class_name"] = itemClassName
            properties["tag"] = tag
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
        }

        /// A value of `items`.
        public struct Item: Sendable, Hashable, JSONConvertible {
            public var label: String?
            public var href: String?
            public var active: Bool?
            public var externalLink: Bool?
            public var target: String?
            public var title: String?

            public init(
                label: String? = nil,
                href: String? = nil,
                active: Bool? = nil,
                externalLink: Bool? = nil,
                target: String? = nil,
                title: String? = nil
            ) {
                self.label = label
                self.href = href
                self.active = active
                self.externalLink = externalLink
                self.target = target
                self.title = title
            }

            public init(json: JSON) throws {
                let members = try PropertyMembers(json)
                label = try members.optional("label")
                href = try members.optional("href")
                active = try members.optional("active")
                externalLink = try members.optional("external_link")
                target = try members.optional("target")
                title = try members.optional("title")
            }

            public var json: JSON {
                var members = ComponentProperties()
                members["label"] = label
                members["href"] = href
                members["active"] = active
                members["external_link"] = externalLink
                members["target"] = target
                members["title"] = title
                return .object(members.members)
            }
        }
    }
}

extension ComponentID where Target == Bootstrap.Breadcrumb {
    public var items: Property<[Bootstrap.Breadcrumb.Item]> { property("items") }
    public var itemStyle: Property<Style> { property("item_style") }
    public var itemClassName: Property<String> { property("item_class_name") }
    public var tag: Property<String> { property("tag") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
}
