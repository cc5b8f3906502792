/// Applies patches as the browser does (dash-renderer's `parsePatchProps`).
extension JSON {
    /// Whether this is a patch and no value.
    package var isPatch: Bool { self["__dash_patch_update"] != nil }

    /// What to send for a property in place of this and then something else: a patch is made to what was sent before it.
    func followed(by later: JSON) -> JSON {
        guard later.isPatch else { return later }
        guard case .object(var patch) = self, isPatch else { return (try? applying(later)) ?? later }
        patch["operations"] = .array(
            (patch["operations"]?.arrayValue ?? []) + (later["operations"]?.arrayValue ?? []))
        return .object(patch)
    }

    /// The value with the operations of a patch made to it.
    ///
    /// - Throws: ``PatchError`` where the browser could not make an operation.
    package func applying(_ patch: JSON) throws(PatchError) -> JSON {
        var value = self
        for operation in patch["operations"]?.arrayValue ?? [] {
            var path: [JSONStep] = []
            for place in operation["location"]?.arrayValue ?? [] {
                switch place {
                case .int(let index) where index < 0:
                    path.append(.element((value.value(at: path[...])?.arrayValue?.count ?? 0) + index))
                case .int(let index): path.append(.element(index))
                default: path.append(.member(place.stringValue ?? place.serialized()))
                }
            }
            try value.perform(operation, at: path)
        }
        return value
    }

    private mutating func perform(_ operation: JSON, at path: [JSONStep]) throws(PatchError) {
        let name = operation["operation"]?.stringValue ?? ""
        let parameter = operation["params"]?["value"] ?? .null
        let previous = value(at: path[...])
        func list() throws(PatchError) -> [JSON] {
            guard case .array(let items)? = previous else {
                throw PatchError(description: "The operation \(operation) needs a list, found \(previous ?? .null).")
            }
            return items
        }
        switch name {
        case "Assign": set(parameter, at: path[...])
        case "Delete": remove(at: path[...])
        case "Merge":
            set(.object((previous?.objectValue ?? [:]).merging(parameter.objectValue ?? [:]) { $1 }), at: path[...])
        case "Extend": set(.array(try list() + (parameter.arrayValue ?? [])), at: path[...])
        case "Append": set(.array(try list() + [parameter]), at: path[...])
        case "Prepend": set(.array(try [parameter] + list()), at: path[...])
        case "Insert":
            var items = try list()
            let index = operation["params"]?["index"]?.intValue ?? 0
            // Beyond the list ramda inserts at its end.
            let place = index < 0 ? items.count + index : index
            items.insert(parameter, at: items.indices.contains(place) ? place : items.endIndex)
            set(.array(items), at: path[...])
        case "Clear": set(previous?.objectValue == nil ? .array([]) : [:], at: path[...])
        case "Reverse": set(.array(try list().reversed()), at: path[...])
        case "Remove": set(.array(try list().filter { !$0.isEquivalent(to: parameter) }), at: path[...])
        case "Add", "Sub", "Mul", "Div":
            set(try Self.calculate(name, previous ?? .null, parameter), at: path[...])
        default: throw PatchError(description: "The browser knows no operation “\(name)”.")
        }
    }

    private static func calculate(_ name: String, _ left: JSON, _ right: JSON) throws(PatchError) -> JSON {
        if name == "Add", case .string(let left) = left, case .string(let right) = right {
            return .string(left + right)
        }
        guard let left = left.doubleValue, let right = right.doubleValue else {
            throw PatchError(description: "The operation \(name) needs numbers, found \(left) and \(right).")
        }
        let result =
            switch name {
            case "Add": left + right
            case "Sub": left - right
            case "Mul": left * right
            default: left / right
            }
        guard result.isFinite else {
            throw PatchError(description: "The operation \(name) of \(left) and \(right) has no result.")
        }
        return Int(exactly: result).map(JSON.int) ?? .double(result)
    }

    private mutating func remove(at path: ArraySlice<JSONStep>) {
        guard let last = path.last, let parent = value(at: path.dropLast()) else { return }
        switch (last, parent) {
        case (.element(let index), .array(var items)) where items.indices.contains(index):
            items.remove(at: index)
            set(.array(items), at: path.dropLast())
        case (.member(let name), .object(var members)):
            members[name] = nil
            set(.object(members), at: path.dropLast())
        default: break
        }
    }
}

/// An operation of a patch cannot be made to a value.
package struct PatchError: Error, Sendable, Hashable, CustomStringConvertible {
    package let description: String
}
