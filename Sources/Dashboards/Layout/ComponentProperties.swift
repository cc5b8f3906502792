/// The properties given to a component, in order, and the libraries that components among them need.
public struct ComponentProperties: Sendable, Hashable {
    /// Values by the property's name in JavaScript.
    public private(set) var members: JSON.Object = [:]
    /// The libraries of the components inside.
    public private(set) var libraries: Set<ComponentLibrary> = []

    public init() {}

    /// Sets a property. `nil` leaves it out, so that the component's own default holds.
    public subscript<Value: JSONConvertible>(name: String) -> Value? {
        @available(*, unavailable, message: "read `members` instead")
        get { nil }
        set {
            guard let newValue else { return }
            members[name] = newValue.json
            if let holder = newValue as? any ComponentHolder { libraries.formUnion(holder.libraries) }
        }
    }

    /// Adds properties whose names are only known at run time, such as `data-*` and `aria-*`.
    public mutating func merge(_ others: JSON.Object) {
        members.merge(others) { $1 }
    }
}

/// A value of a property that may have components inside, such as ``Children`` or the options of a dropdown.
public protocol ComponentHolder {
    /// The libraries of the components inside.
    var libraries: Set<ComponentLibrary> { get }
}

extension Children: ComponentHolder {}
