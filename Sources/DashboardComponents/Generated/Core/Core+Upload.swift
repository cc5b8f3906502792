// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

public import Dashboards

extension Core {
    /// `Upload` of `dash_core_components`.
    public struct Upload: Component {
        public static let type = ComponentType(library: .core, name: "Upload")
        public var properties = ComponentProperties()

        public init(
            _ content: (any LayoutContent)? = nil,
            id: ID? = nil,
            accept: String? = nil,
            disabled: Bool? = nil,
            disableClick: Bool? = nil,
            maxSize: Int? = nil,
            minSize: Int? = nil,
            multiple: Bool? = nil,
            enableFolderSelection: Bool? = nil,
            classNameActive: String? = nil,
            classNameReject: String? = nil,
            classNameDisabled: String? = nil,
            styleActive: Style? = nil,
            styleReject: Style? = nil,
            styleDisabled: Style? = nil,
            className: String? = nil,
            style: Style? = nil,
            @LayoutBuilder children: () -> Children = { Children() }
        ) {
            properties.setContent(content, children())
            properties["id"] = id
            properties["accept"] = accept
            properties["disabled"] = disabled
            properties["disable_click"] = disableClick
            properties["max_size"] = maxSize
            properties["min_size"] = minSize
            properties["multiple"] = multiple
            properties["enable_folder_selection"] = enableFolderSelection
            properties["className_active"] = classNameActive
            properties["className_reject"] = classNameReject
            properties["className_disabled"] = classNameDisabled
            properties["style_active"] = styleActive
            properties["style_reject"] = styleReject
            properties["style_disabled"] = styleDisabled
            properties["className"] = className
            properties["style"] = style
        }
    }
}

extension ComponentID where Target == Core.Upload {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
    public var contents: Property<String> { property("contents") }
    public var allContents: Property<[String]> { property("contents") }
    public var file: Property<UploadedContent> { property("contents") }
    public var files: Property<[UploadedContent]> { property("contents") }
    public var filename: Property<String> { property("filename") }
    public var allFilenames: Property<[String]> { property("filename") }
    public var lastModified: Property<Double> { property("last_modified") }
    public var allLastModified: Property<[Double]> { property("last_modified") }
    public var accept: Property<String> { property("accept") }
    public var disabled: Property<Bool> { property("disabled", default: false) }
    public var disableClick: Property<Bool> { property("disable_click", default: false) }
    public var maxSize: Property<Int> { property("max_size", default: -1) }
    public var minSize: Property<Int> { property("min_size", default: 0) }
    public var multiple: Property<Bool> { property("multiple", default: false) }
    public var enableFolderSelection: Property<Bool> { property("enable_folder_selection", default: false) }
    public var classNameActive: Property<String> { property("className_active") }
    public var classNameReject: Property<String> { property("className_reject") }
    public var classNameDisabled: Property<String> { property("className_disabled") }
    public var styleActive: Property<Style> { property("style_active") }
    public var styleReject: Property<Style> { property("style_reject") }
    public var styleDisabled: Property<Style> { property("style_disabled") }
    public var className: Property<String> { property("className") }
    public var style: Property<Style> { property("style") }
}
