/// A part of the way into a tree of JSON.
package enum JSONStep: Sendable, Hashable {
    case member(String)
    case element(Int)
}

extension JSON {
    /// The value at the end of a way; `nil` where there is none.
    package func value(at path: ArraySlice<JSONStep>) -> JSON? {
        guard let step = path.first else { return self }
        return switch step {
        case .member(let name): self[name]?.value(at: path.dropFirst())
        case .element(let index): self[index]?.value(at: path.dropFirst())
        }
    }

    /// Sets a value, with the objects on the way to it.
    package mutating func set(_ value: JSON, at path: ArraySlice<JSONStep>) {
        guard let step = path.first else {
            self = value
            return
        }
        switch (step, self) {
        case (.element(let index), .array(var items)) where items.indices.contains(index):
            self = .null
            items[index].set(value, at: path.dropFirst())
            self = .array(items)
        case (.member(let name), .object(var members)):
            self = .null
            members[name, default: [:]].set(value, at: path.dropFirst())
            self = .object(members)
        case (.member(let name), _):
            var member: JSON = [:]
            member.set(value, at: path.dropFirst())
            self = .object([name: member])
        default: break
        }
    }
}
