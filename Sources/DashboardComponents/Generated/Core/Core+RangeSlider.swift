// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

public import Dashboards

extension Core {
    /// `RangeSlider` of `dash_core_components`.
    public struct RangeSlider: Component {
        public static let type = ComponentType(library: .core, name: "RangeSlider")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            min: Double? = nil,
            max: Double? = nil,
            step: Double? = nil,
            marks: SliderMarks? = nil,
            value: [Double]? = nil,
            allowCross: Bool? = nil,
            pushable: JSON? = nil,
            disabled: Bool? = nil,
            count: Int? = nil,
            dots: Bool? = nil,
            included: Bool? = nil,
            reverse: Bool? = nil,
            tooltip: SliderTooltip? = nil,
            updateMode: UpdateMode? = nil,
            vertical: Bool? = nil,
            verticalHeight: Int? = nil,
            allowDirectInput: Bool? = nil,
            className: String? = nil,
            persistence: JSON? = nil,
            persistedProps: [String]? = nil,
            persistenceType: PersistenceType? = nil
        ) {
            properties["id"] = id
            properties["min"] = min
            properties["max"] = max
            properties["step"] = step
            properties["marks"] = marks
            properties["value"] = value
            properties["allowCross"] = allowCross
            properties["pushable"] = pushable
            properties["disabled"] = disabled
            properties["count"] = count
            properties["dots"] = dots
            properties["included"] = included
            properties["reverse"] = reverse
            properties["tooltip"] = tooltip
            properties["updatemode"] = updateMode
            properties["vertical"] = vertical
            properties["verticalHeight"] = verticalHeight
            properties["allow_direct_input"] = allowDirectInput
            properties["className"] = className
            properties["persistence"] = persistence
            properties["persisted_props"] = persistedProps
            properties["persistence_type"] = persistenceType
        }

        /// A value of `updateMode`.
        public enum UpdateMode: String, PropertyChoice {
            case mouseup
            case drag
        }
    }
}

extension ComponentID where Target == Core.RangeSlider {
    public var min: Property<Double> { property("min") }
    public var max: Property<Double> { property("max") }
    public var step: Property<Double> { property("step") }
    public var marks: Property<SliderMarks> { property("marks") }
    public var value: Property<[Double]> { property("value") }
    public var dragValue: Property<[Double]> { property("drag_value") }
    public var allowCross: Property<Bool> { property("allowCross") }
    public var pushable: Property<JSON> { property("pushable") }
    public var disabled: Property<Bool> { property("disabled", default: false) }
    public var count: Property<Int> { property("count") }
    public var dots: Property<Bool> { property("dots") }
    public var included: Property<Bool> { property("included") }
    public var reverse: Property<Bool> { property("reverse") }
    public var tooltip: Property<SliderTooltip> { property("tooltip") }
    public var updateMode: Property<Core.RangeSlider.UpdateMode> { property("updatemode", default: .mouseup) }
    public var vertical: Property<Bool> { property("vertical") }
    public var verticalHeight: Property<Int> { property("verticalHeight", default: 400) }
    public var allowDirectInput: Property<Bool> { property("allow_direct_input", default: true) }
    public var className: Property<String> { property("className") }
    public var persistence: Property<JSON> { property("persistence") }
    public var persistedProps: Property<[String]> { property("persisted_props") }
    public var persistenceType: Property<PersistenceType> { property("persistence_type") }
}
