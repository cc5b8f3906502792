/// A component of a dashboard's layout: a React component by its library and name, with the properties to give it.
///
/// The types of the Dash libraries are generated (`DashboardComponents`). One of your own takes a few lines:
///
/// ```swift
/// struct Gauge: Component {
///     static let type = ComponentType(library: .gauges, name: "Gauge")
///     var properties = ComponentProperties()
///
///     init(id: ID? = nil, value: Double? = nil) {
///         properties["id"] = id
///         properties["value"] = value
///     }
/// }
/// extension ComponentID<Gauge> {
///     var value: Property<Double> { property("value") }
/// }
/// ```
public protocol Component: LayoutContent {
    /// Which JavaScript component this is.
    static var type: ComponentType { get }

    /// The properties that were set, by their names in JavaScript.
    var properties: ComponentProperties { get }
}

extension Component {
    /// The identifier of a component of this type: the name by which callbacks refer to it.
    public typealias ID = ComponentID<Self>

    /// The component as the browser reads it: an object of `props`, `type` and `namespace`.
    public var json: JSON {
        .object([
            "props": .object(properties.members),
            "type": .string(Self.type.name),
            "namespace": .string(Self.type.library.namespace),
        ])
    }
}
