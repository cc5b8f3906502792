/// One property of several components: `done[.all].value`. A callback takes and sets the list of its values, in the
/// order in which the components stand on the page.
///
/// As with one ``Property``, a default stands in for a value that the browser has not, without a default the callback
/// waits until every component has a value, and ``optional`` lets it run with `nil` among the values.
public struct Properties<Value: Codable & Sendable>: Sendable {
    let element: Property<Value>
    /// One of them, with a pattern for its component.
    package var each: Property<Value> { element }

    init(_ element: Property<Value>) { self.element = element }

    /// The same properties for callbacks that want to run while some have no value.
    public var optional: Properties<Value?> { Properties<Value?>(element.optional) }

    /// The same properties as an output of which a callback may leave some as they are; see ``Update``.
    public var ifChanged: Properties<Update<Value>> { Properties<Update<Value>>(element.ifChanged) }

    /// The same properties as an output of which a callback changes parts; see ``Patch``.
    public var patch: Properties<Patch<Value>> { Properties<Patch<Value>>(element.patch) }

    /// The properties without their type; the component is a pattern.
    public var reference: PropertyReference { element.reference }
}
