// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

public import Dashboards

extension Bootstrap {
    /// `Pagination` of `dash_bootstrap_components`.
    public struct Pagination: Component {
        public static let type = ComponentType(library: .bootstrap, name: "Pagination")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            maxValue: Int,
            activePage: Int? = nil,
            minValue: Int? = nil,
            step: Int? = nil,
            size: Size? = nil,
            fullyExpanded: Bool? = nil,
            previousNext: Bool? = nil,
            firstLast: Bool? = nil,
            className: String? = nil,
            style: Style? = nil
        ) {
            properties["id"] = id
            properties["max_value"] = maxValue
            properties["active_page"] = activePage
            properties["min_value"] = minValue
            properties["step"] = step
            properties["size"] = size
            properties["fully_expanded"] = fullyExpanded
            properties["previous_next"] = previousNext
            properties["first_last"] = firstLast
            properties["class_name"] = className
            properties["style"] = style
        }

        /// A value of `size`.
        public enum Size: String, PropertyChoice {
            case sm
            case lg
        }
    }
}

extension ComponentID where Target == Bootstrap.Pagination {
    public var maxValue: Property<Int> { property("max_value") }
    public var activePage: Property<Int> { property("active_page", default: 1) }
    public var minValue: Property<Int> { property("min_value", default: 1) }
    public var step: Property<Int> { property("step", default: 1) }
    public var size: Property<Bootstrap.Pagination.Size> { property("size") }
    public var fullyExpanded: Property<Bool> { property("fully_expanded", default: true) }
    public var previousNext: Property<Bool> { property("previous_next", default: false) }
    public var firstLast: Property<Bool> { property("first_last", default: false) }
    public var className: Property<String> { property("class_name") }
    public var style: Property<Style> { property("style") }
}
