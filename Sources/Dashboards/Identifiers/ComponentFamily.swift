internal import OrderedCollections

/// Components of one kind of which there are many, such as one for each row: it makes their identifiers, and lets one
/// callback serve them all.
///
/// ```swift
/// let done: Checklist.Family<Int> = "done", task: Span.Family<Int> = "task"
/// let total: Div.ID = "total"
/// var app = Dashboard("Tasks") {
///     for row in 0..<3 {
///         Checklist(id: done[row], options: ["done"])
///         Span("Task \(row)", id: task[row])
///     }
///     Div(id: total)
/// }
/// // One text for all boxes …
/// app.callback(updating: total.text, from: done[.all].value) { values in
///     "\(values.count { !$0.isEmpty }) of \(values.count)"
/// }
/// // … and a style for each of them.
/// app.callback(updating: task[.match].style, from: done[.match].value) { value in
///     value.isEmpty ? [:] : ["textDecoration": "line-through"]
/// }
/// ```
///
/// | | |
/// |---|---|
/// | `done[3]` | the identifier of one component |
/// | `done[.all].value` | the values of all of them, in the order of the page |
/// | `done[.match].value` | the value of the one with the key of the output, or of what triggered |
/// | `done[.allSmaller].value` | the values of those before the matched one |
///
/// Families of several keys name them: `let cell = TextInput.Family<Int, String>("cell", keys: "row", "column")`, with
/// `cell[1, "a"]`, `cell[.match, .all]`, `cell[.match, .exactly("a")]`. Keys are matched by their names.
///
/// On the wire an identifier is Dash's object: `{"index":3,"type":"done"}`.
public struct ComponentFamily<Target: Component, each Key: ComponentKey>: Sendable {
    /// What all the identifiers have in common.
    private let fixed: [String: IdentifierPattern.Part]
    private let keyNames: [String]

    /// Makes a family.
    ///
    /// - Parameters:
    ///   - name: Its name, the value of `type` in the identifiers.
    ///   - keys: The names of the keys.
    public init(_ name: String, keys: repeat ComponentKeyName<each Key>) {
        self.init(["type": name], keys: repeat each keys)
    }

    /// Makes a family whose identifiers have other members than `type`.
    ///
    /// - Parameters:
    ///   - fixed: What all identifiers have in common.
    ///   - keys: The names of the keys.
    public init(_ fixed: [String: String], keys: repeat ComponentKeyName<each Key>) {
        self.fixed = fixed.mapValues { .value(.string($0)) }
        var names: [String] = []
        for key in repeat each keys { names.append(key.name) }
        keyNames = names
    }

    /// The identifier of one component.
    public subscript(key: repeat each Key) -> ComponentID<Target> {
        var parts: [IdentifierPattern.Part] = []
        for key in repeat each key { parts.append(.exactly(key.keyJSON)) }
        return ComponentID(pattern(parts).text)
    }

    /// The component with the matched keys.
    public subscript(key: repeat KeyMatch<each Key>) -> MatchedComponent<Target, repeat each Key> {
        var parts: [IdentifierPattern.Part] = []
        for key in repeat each key { parts.append(key.part) }
        return MatchedComponent(pattern: ComponentID(pattern(parts).text), keyNames: keyNames)
    }

    /// Several components at once.
    @_disfavoredOverload
    public subscript(key: repeat KeySelection<each Key>) -> MatchedComponents<Target, repeat each Key> {
        var parts: [IdentifierPattern.Part] = []
        for key in repeat each key { parts.append(key.part) }
        return MatchedComponents(pattern: ComponentID(pattern(parts).text), keyNames: keyNames)
    }

    /// The key of a component, `nil` where it is not of this family.
    public func key(of id: ComponentID<Target>) -> (repeat each Key)? { key(ofText: id.name) }

    /// The key of the component of a property, such as the one that triggered a callback; `nil` where it is not of this
    /// family.
    public func key(of property: PropertyReference?) -> (repeat each Key)? {
        property.flatMap { key(ofText: $0.component) }
    }

    private func key(ofText text: String) -> (repeat each Key)? {
        guard case .keys(let members)? = IdentifierPattern(text), members.count == fixed.count + keyNames.count,
            fixed.allSatisfy({ members[$0] == $1 })
        else { return nil }
        return ComponentKeys<repeat each Key>.read(keyNames, in: members.mapValues(\.json))
    }

    private func pattern(_ parts: [IdentifierPattern.Part]) -> IdentifierPattern {
        var members = fixed
        // Two of one name would be one key: the missing one shows in `Dashboard.check()`.
        for (name, part) in zip(keyNames, parts) { members[name] = part }
        let sorted = members.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
        return .keys(OrderedDictionary(uniqueKeysWithValues: sorted.map { ($0.key, $0.value) }))
    }
}

/// A family of a single key may be written as its name: `let done: Checklist.Family<Int> = "done"`.
extension ComponentFamily: ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral,
    ExpressibleByStringLiteral
{
    /// The key of a single-key family is called `index`; of several, `index`, `index2`, `index3`, ….
    public init(stringLiteral value: String) {
        var names: [String] = []
        for _ in repeat (each Key).self { names.append(names.isEmpty ? "index" : "index\(names.count + 1)") }
        fixed = ["type": .value(.string(value))]
        keyNames = names
    }
}

extension Component {
    /// Components of this type of which there are many.
    public typealias Family<each Key: ComponentKey> = ComponentFamily<Self, repeat each Key>
}
