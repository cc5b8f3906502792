/// A component of a ``ComponentFamily``, the one with the matched key: `done[.match]`.
///
/// It has the properties of the component's identifier: `done[.match].value`.
@dynamicMemberLookup
public struct MatchedComponent<Target: Component, each Key: ComponentKey>: Sendable {
    let pattern: ComponentID<Target>
    let keyNames: [String]

    /// A property of the component.
    public subscript<Value>(dynamicMember property: KeyPath<ComponentID<Target>, Property<Value>>) -> Property<Value> {
        pattern[keyPath: property]
    }

    /// The component's own key, as an argument of a callback.
    public var key: MatchedKey<repeat each Key> { MatchedKey(component: pattern.name, keyNames: keyNames) }
}

/// Several components of a ``ComponentFamily``: `done[.all]`.
///
/// It has the properties of the component's identifier, each for all of the components: `done[.all].value`.
@dynamicMemberLookup
public struct MatchedComponents<Target: Component, each Key: ComponentKey>: Sendable {
    let pattern: ComponentID<Target>
    let keyNames: [String]

    /// A property of the components.
    public subscript<Value>(
        dynamicMember property: KeyPath<ComponentID<Target>, Property<Value>>
    ) -> Properties<Value> { Properties(pattern[keyPath: property]) }

    /// The components' own keys, as an argument of a callback.
    public var keys: MatchedKeys<repeat each Key> { MatchedKeys(component: pattern.name, keyNames: keyNames) }
}

/// The key of a matched component, as an argument of a callback. It never changes, so it triggers nothing.
public struct MatchedKey<each Key: ComponentKey>: CallbackArgument {
    let component: String
    let keyNames: [String]

    public var dependencies: [CallbackDependency] { [.state(PropertyReference(component: component, name: "id"))] }

    public func value(from values: inout CallbackValues) throws -> (repeat each Key) {
        let id = values.state.removeFirst()
        guard case .object(let members) = id,
            let key = ComponentKeys<repeat each Key>.read(keyNames, in: members)
        else {
            throw CallbackRequestError.unfittingValue(
                of: PropertyReference(component: component, name: "id"), reason: "\(id) has other keys")
        }
        return key
    }
}

/// The keys of several matched components, as an argument of a callback. They trigger nothing.
public struct MatchedKeys<each Key: ComponentKey>: CallbackArgument {
    let component: String
    let keyNames: [String]

    public var dependencies: [CallbackDependency] { [.state(PropertyReference(component: component, name: "id"))] }

    public func value(from values: inout CallbackValues) throws -> [(repeat each Key)] {
        var keys: [(repeat each Key)] = []
        for id in values.state.removeFirst().arrayValue ?? [] {
            guard case .object(let members) = id,
                let key = ComponentKeys<repeat each Key>.read(keyNames, in: members)
            else {
                throw CallbackRequestError.unfittingValue(
                    of: PropertyReference(component: component, name: "id"), reason: "\(id) has other keys")
            }
            keys.append(key)
        }
        return keys
    }
}

/// Reads the keys of an identifier.
struct ComponentKeys<each Key: ComponentKey> {
    private struct WrongKey: Error {}

    static func read(_ names: [String], in members: JSON.Object) -> (repeat each Key)? {
        var names = names[...]
        func next<One: ComponentKey>(_: One.Type) throws -> One {
            guard let name = names.popFirst(), let value = members[name], let key = One(keyJSON: value) else {
                throw WrongKey()
            }
            return key
        }
        return try? (repeat next((each Key).self))
    }
}
