public import OrderedJSON

/// What a node, an edge, a group or a graph says about itself: an open set of names with values, in the order in which
/// they were first given.
///
/// ```swift
/// var attributes: Attributes = [.label("Start"), .width(1.5)]
/// attributes[.width]                    // Optional(1.5)
/// attributes[.width] = 2                // typed: this must be a number
/// attributes["checked by"] = "Ani"      // any name, any JSON value
/// attributes[.label] = nil              // gone
/// ```
///
/// Two sets are equal if the same names have the same values. The order does not matter, and 1 is 1.0.
public struct Attributes: Sendable {
    private var members: [Attribute]

    public init() { members = [] }

    /// Makes a set; of a repeated name the last value wins, in the first one's place.
    public init(_ attributes: some Sequence<Attribute>) {
        members = []
        for attribute in attributes { self[attribute.name] = attribute.value }
    }

    /// One attribute.
    init(only attribute: Attribute) { members = [attribute] }

    /// The members of a JSON object.
    public init(_ object: JSON.Object) {
        members = object.map { Attribute($0.key, $0.value) }
    }

    /// The value under a name.
    ///
    /// - Complexity: O(*n*), where *n* is the number of attributes.
    public subscript(name: String) -> JSON? {
        get { index(of: name).map { members[$0].value } }
        set {
            switch (index(of: name), newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(Attribute(name, value))
            case (nil, nil): break
            }
        }
    }

    /// The value under a typed key; `nil` also where something of another type stands there.
    public subscript<Value: AttributeValue>(key: AttributeKey<Value>) -> Value? {
        get { self[key.name].flatMap { Value(attribute: $0) } }
        set { self[key.name] = newValue?.json }
    }

    /// Adds the other's attributes; where both have a name, the other's value wins and the place stays.
    public mutating func merge(_ other: some Sequence<Attribute>) {
        for attribute in other { self[attribute.name] = attribute.value }
    }

    /// The attributes as a JSON object, in order.
    public var json: JSON { .object(JSON.Object(uniqueKeysWithValues: members.map { ($0.name, $0.value) })) }

    /// The number under a name: `missing` where there is none, `null` where `null` stands there.
    func number(_ name: String, missing: Double, null: Double) -> Double {
        guard let index = index(of: name) else { return missing }
        switch members[index].value {
        case .double(let value): return value
        case .int(let value): return Double(value)
        case .null: return null
        case let other: return Double(attribute: other) ?? missing
        }
    }

    private func index(of name: String) -> Int? { members.firstIndex { $0.name == name } }
}

extension Attributes: RandomAccessCollection {
    public var startIndex: Int { members.startIndex }
    public var endIndex: Int { members.endIndex }
    public subscript(position: Int) -> Attribute { members[position] }
}

extension Attributes: Hashable {
    public static func == (left: Attributes, right: Attributes) -> Bool {
        left.count == right.count
            && left.allSatisfy { right[$0.name]?.isEquivalent(to: $0.value) ?? false }
    }

    public func hash(into hasher: inout Hasher) {
        // A sum, because the order does not matter; numbers as doubles, because 1 is 1.0.
        hasher.combine(
            members.reduce(0) { sum, member in
                var hasher = Hasher()
                hasher.combine(member.name)
                hasher.combine(member.value.doubleValue)
                hasher.combine(member.value.stringValue)
                return sum &+ hasher.finalize()
            })
    }
}

extension Attributes: ExpressibleByArrayLiteral {
    public init(arrayLiteral attributes: Attribute...) { self.init(attributes) }
}

extension Attributes: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral attributes: (String, JSON)...) {
        self.init(attributes.lazy.map { Attribute($0, $1) })
    }
}

extension Attributes: Codable {
    /// Reads the members of a keyed container.
    public init(from decoder: any Decoder) throws {
        let json = try JSON(from: decoder)
        guard let object = json.objectValue else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath,
                    debugDescription: "expected an object of attributes, found \(json.kindDescription)"))
        }
        self.init(object)
    }

    /// Writes a keyed container with a member for every attribute.
    public func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }
}

extension Attributes: CustomStringConvertible {
    /// `[label: "Start", width: 1.5]`
    public var description: String {
        isEmpty ? "[:]" : "[" + map { "\($0.name): \($0.value)" }.joined(separator: ", ") + "]"
    }
}
