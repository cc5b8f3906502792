/// A change of a part of a property, made by the browser to the value that it has: nothing else goes over the wire.
///
/// ```swift
/// app.callback(updating: log.children.patch, from: button.clicks) { clicks in
///     Patch { log in
///         log.prepend(P("Click \(clicks)"))
///         log[20].remove()
///     }
/// }
/// app.callback(updating: chart.figure.patch, from: title.value) { title in
///     Patch { figure in
///         figure["layout"]["title"]["text"].assign(.string(title))
///         figure["data"][0]["y"].append(3)
///     }
/// }
/// ```
///
/// Its type says what can be done: lists grow and shrink, numbers are added to, members of dictionaries and of `JSON`
/// are found by subscript, those of other types by ``subscript(member:as:)``. Negative indexes count from the end.
/// The operations are made in their order. The browser must have a value: a property that was never set cannot be
/// patched.
public struct Patch<Value: Sendable>: Sendable {
    private(set) var operations: [PatchOperation] = []

    public init() {}

    /// A patch of the operations that a function makes.
    public init(_ build: (inout Patch) throws -> Void) rethrows { try build(&self) }

    /// A member of the value by its name in JavaScript.
    public subscript<Member>(member name: String, as type: Member.Type = Member.self) -> Patch<Member> {
        get { Patch<Member>() }
        set { add(newValue, at: .string(name)) }
    }

    fileprivate subscript<Member>(place place: JSON, as type: Member.Type = Member.self) -> Patch<Member> {
        get { Patch<Member>() }
        set { add(newValue, at: place) }
    }

    /// Takes over what was done to a part.
    private mutating func add<Member>(_ part: Patch<Member>, at place: JSON) {
        operations += part.operations.map { operation in
            var operation = operation
            operation.location.insert(place, at: 0)
            return operation
        }
    }

    fileprivate mutating func add(_ name: String, _ parameters: PatchOperation.Parameters = []) {
        operations.append(PatchOperation(name: name, location: [], parameters: parameters))
    }
}

/// One operation of a ``Patch`` (dash-renderer's `PatchOperation`).
struct PatchOperation: Sendable {
    typealias Parameters = [(name: String, value: any Encodable & Sendable)]

    let name: String
    var location: [JSON]
    let parameters: Parameters

    func json() throws -> JSON {
        var members: JSON.Object = [:]
        for (name, value) in parameters { members[name] = try JSON(encoding: value) }
        return ["operation": .string(name), "location": .array(location), "params": .object(members)]
    }
}

/// A patch is only ever sent: ``Codable`` because every output is.
extension Patch: Codable {
    public init(from decoder: any Decoder) throws {
        throw DecodingError.dataCorrupted(
            .init(codingPath: decoder.codingPath, debugDescription: "a browser does not send patches"))
    }

    public func encode(to encoder: any Encoder) throws {
        let json: JSON = [
            "__dash_patch_update": "__dash_patch_update", "operations": .array(try operations.map { try $0.json() }),
        ]
        try json.encode(to: encoder)
    }
}

// MARK: Any value

extension Patch {
    /// Sets the value, with the objects on the way to it.
    public mutating func assign(_ value: Value) where Value: Encodable { add("Assign", [("value", value)]) }

    /// Removes the member or the element.
    public mutating func remove() { add("Delete") }
}

// MARK: Lists

extension Patch {
    /// Adds an element at the end.
    public mutating func append<Element: Encodable>(_ element: Element) where Value == [Element] {
        add("Append", [("value", element)])
    }

    /// Adds elements at the end.
    public mutating func append<Element: Encodable>(contentsOf elements: [Element]) where Value == [Element] {
        add("Extend", [("value", elements)])
    }

    /// Adds an element at the start.
    public mutating func prepend<Element: Encodable>(_ element: Element) where Value == [Element] {
        add("Prepend", [("value", element)])
    }

    /// Adds an element before the one at an index.
    public mutating func insert<Element: Encodable>(_ element: Element, at index: Int) where Value == [Element] {
        add("Insert", [("value", element), ("index", index)])
    }

    /// Removes every element that is equal to this one.
    public mutating func removeAll<Element: Encodable>(equalTo element: Element) where Value == [Element] {
        add("Remove", [("value", element)])
    }

    /// Removes all elements.
    public mutating func removeAll<Element>() where Value == [Element] { add("Clear") }

    /// Turns the order round.
    public mutating func reverse<Element>() where Value == [Element] { add("Reverse") }
}

/// A list inside `JSON`.
extension Patch where Value == JSON {
    /// Adds an element at the end.
    public mutating func append(_ element: JSON) { add("Append", [("value", element)]) }

    /// Adds elements at the end.
    public mutating func append(contentsOf elements: [JSON]) { add("Extend", [("value", JSON.array(elements))]) }

    /// Adds an element at the start.
    public mutating func prepend(_ element: JSON) { add("Prepend", [("value", element)]) }

    /// Adds an element before the one at an index.
    public mutating func insert(_ element: JSON, at index: Int) {
        add("Insert", [("value", element), ("index", index)])
    }

    /// Removes every element that is equal to this one.
    public mutating func removeAll(equalTo element: JSON) { add("Remove", [("value", element)]) }

    /// Removes all elements of a list, all members of an object.
    public mutating func removeAll() { add("Clear") }

    /// Turns the order round.
    public mutating func reverse() { add("Reverse") }
}

extension Patch {
    /// An element of an array.
    public subscript<Element>(index: Int) -> Patch<Element> where Value == [Element] {
        get { self[place: .int(index)] }
        set { self[place: .int(index)] = newValue }
    }
}

/// Children are patched as the list they are: what is to grow begins as ``Children/list(_:)``.
extension Patch where Value == Children {
    /// Adds content at the end.
    public mutating func append(_ content: some LayoutContent) { add("Append", [("value", content.asChildren.json)]) }

    /// Adds contents at the end.
    public mutating func append(@LayoutBuilder contentsOf contents: () -> Children) {
        add("Extend", [("value", contents().items)])
    }

    /// Adds content at the start.
    public mutating func prepend(_ content: some LayoutContent) { add("Prepend", [("value", content.asChildren.json)]) }

    /// Adds content before that at an index.
    public mutating func insert(_ content: some LayoutContent, at index: Int) {
        add("Insert", [("value", content.asChildren.json), ("index", index)])
    }

    /// Removes what is equal to this.
    public mutating func removeAll(equalTo content: some LayoutContent) {
        add("Remove", [("value", content.asChildren.json)])
    }

    /// Removes everything.
    public mutating func removeAll() { add("Clear") }

    /// Turns the order round.
    public mutating func reverse() { add("Reverse") }

    /// What stands at an index, as the browser has it: a text, a number or a component's object.
    public subscript(index: Int) -> Patch<JSON> {
        get { self[place: .int(index)] }
        set { self[place: .int(index)] = newValue }
    }
}

// MARK: Members

extension Patch {
    /// The value of a key.
    public subscript<Element>(key: String) -> Patch<Element> where Value == [String: Element] {
        get { self[place: .string(key)] }
        set { self[place: .string(key)] = newValue }
    }

    /// Sets the values of some keys.
    public mutating func merge<Element: Encodable & Sendable>(
        _ others: [String: Element]
    ) where Value == [String: Element] { add("Merge", [("value", others)]) }

    /// Removes all keys.
    public mutating func removeAll<Element>() where Value == [String: Element] { add("Clear") }
}

extension Patch where Value == JSON {
    /// The member of an object.
    public subscript(key: String) -> Patch<JSON> {
        get { self[place: .string(key)] }
        set { self[place: .string(key)] = newValue }
    }

    /// The element of an array.
    public subscript(index: Int) -> Patch<JSON> {
        get { self[place: .int(index)] }
        set { self[place: .int(index)] = newValue }
    }

    /// Sets some members of an object.
    public mutating func merge(_ members: JSON.Object) { add("Merge", [("value", JSON.object(members))]) }

    public static func += (patch: inout Self, value: JSON) { patch.add("Add", [("value", value)]) }
    public static func -= (patch: inout Self, value: JSON) { patch.add("Sub", [("value", value)]) }
    public static func *= (patch: inout Self, value: JSON) { patch.add("Mul", [("value", value)]) }
    public static func /= (patch: inout Self, value: JSON) { patch.add("Div", [("value", value)]) }
}

// MARK: Numbers and texts

extension Patch where Value: Numeric & Encodable {
    public static func += (patch: inout Self, value: Value) { patch.add("Add", [("value", value)]) }
    public static func -= (patch: inout Self, value: Value) { patch.add("Sub", [("value", value)]) }
    public static func *= (patch: inout Self, value: Value) { patch.add("Mul", [("value", value)]) }
    public static func /= (patch: inout Self, value: Value) { patch.add("Div", [("value", value)]) }
}

extension Patch where Value == String {
    /// Adds a text at the end.
    public static func += (patch: inout Self, value: String) { patch.add("Add", [("value", value)]) }
}
