// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `NavbarSimple` of `dash_bootstrap_components`.
    public struct NavbarSimple: Component {
        public static let type = ComponentType(library: .bootstrap, name: "NavbarSimple")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            color: String? = nil,
            dark: Bool? = nil,
            fluid: Bool? = nil,
            linksLeft: Bool? = nil,
            brand: (any LayoutContent)? = nil,
            brandHref: String? = nil,
            brandExternalLink: Bool? = nil,
            fixed: String? = nil,
            sticky: String? = nil,
            expand: JSON? = nil,
            brandStyle: Style? = nil,
            className: String? = nil,
            style: Style? = nil,
            key: String? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["color"] = color
            properties["dark"] = dark
            properties["fluid"] = fluid
            properties["links_left"] = linksLeft
            properties["brand"] = brand?.asChildren
            properties["brand_href"] = brandHref
            properties["brand_external_link"] = brandExternalLink
            properties["fixed"] = fixed
            properties["sticky"] = sticky
            properties["expand"] = expand
            properties["brand_style"] = brandStyle
            properties["class_name"] = className
            properties["style"] = style
            properties["key"] = key
        }
    }
}

extension ComponentID where Target == Bootstrap.NavbarSimple {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var color: Property<String> { property("color", default: "primary") }
    public var dark: Property<Bool> { property("dark", default: true) }
    public var fluid: Property<Bool> { property("fluid", default: false) }
    public var linksLeft: Property<Bool> { property("links_left", default: false) }
    public var brand: Property<Children> { property("brand") }
    public var brandHref: Property<String> { property("brand_href") }
    public var brandExternalLink: Property<Bool> { property("brand_external_link") }
    public var fixed: Property<String> { property("fixed") }
    public var sticky: Property<String> { property("sticky") }
    public var expand: Property<JSON> { property("expand") }
    public var brandStyle: Property<Style> { property("brand_style") }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
}
