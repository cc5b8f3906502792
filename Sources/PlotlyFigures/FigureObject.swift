public import OrderedJSON

/// A part of a figure: a trace, an axis, a marker. Its attributes are those of plotly.js, under the same names.
///
/// Attributes are set in the initialiser or afterwards; what is inside a part is there as soon as it is set:
///
/// ```swift
/// var scatter = Scatter(x: years, y: sales, mode: .lines, line: .init(color: "teal"))
/// scatter.marker.size = 8
/// scatter["hovertemplate"] = "%{y:.1f}"       // any attribute by its path
/// ```
///
/// ``Figure/check()`` says which attributes plotly.js does not know.
public protocol FigureObject: JSONConvertible, Hashable {
    /// The attributes that were set, in their order, by their names in JavaScript.
    var members: JSON.Object { get set }

    /// A part with no attribute set.
    init()
}

extension FigureObject {
    /// Reads a part that was written as JSON, whatever attributes it has.
    ///
    /// - Throws: `JSONConversionError` where `json` is not an object.
    public init(json: JSON) throws {
        guard let members = json.objectValue else { throw JSONConversionError(expected: "an object", found: json) }
        self.init(members: members)
    }

    public init(members: JSON.Object) {
        self.init()
        self.members = members
    }

    public var json: JSON { .object(members) }

    /// An attribute by its path, such as `"marker.line.width"`; for what has no property of its own, and for names that
    /// are only known at run time.
    ///
    /// Setting `nil` removes the attribute. Objects on the way are made.
    public subscript(path: String) -> JSON? {
        get {
            var value = JSON.object(members)
            for name in path.split(separator: ".") {
                guard let next = value[String(name)] else { return nil }
                value = next
            }
            return value
        }
        set { members.set(path.split(separator: ".")[...], to: newValue) }
    }

    /// A copy with further attributes, in the middle of an expression.
    ///
    /// ```swift
    /// Bar(x: names, y: counts).with { $0.marker.line.width = 1 }
    /// ```
    public func with(_ change: (inout Self) throws -> Void) rethrows -> Self {
        var copy = self
        try change(&copy)
        return copy
    }
}

extension JSON.Object where Key == String, Value == JSON {
    fileprivate mutating func set(_ path: ArraySlice<Substring>, to value: JSON?) {
        guard let name = path.first.map({ String($0) }) else { return }
        if path.count == 1 {
            self[name] = value
        } else {
            var inner = self[name]?.objectValue ?? [:]
            inner.set(path.dropFirst(), to: value)
            if inner.isEmpty && value == nil { removeValue(forKey: name) } else { self[name] = .object(inner) }
        }
    }
}

// Each is used for thousands of properties: an optimised copy for every type of object and value would take minutes to
// compile and gain nothing.

/// What the generated properties are made of.
extension FigureObject {
    @_semantics("optimize.sil.specialize.generic.never") @inline(never)
    func value<Value: JSONConvertible>(_ name: String) -> Value? {
        guard let json = members[name], !json.isNull else { return nil }
        return try? Value(json: json)
    }

    @_semantics("optimize.sil.specialize.generic.never") @inline(never)
    func object<Object: FigureObject>(_ name: String) -> Object {
        Object(members: members[name]?.objectValue ?? [:])
    }

    /// A title may be a text alone.
    @_semantics("optimize.sil.specialize.generic.never") @inline(never)
    func object(_ name: String) -> Figure.Title {
        members[name].flatMap { try? Figure.Title(json: $0) } ?? Figure.Title()
    }

    @_semantics("optimize.sil.specialize.generic.never") @inline(never)
    func objects<Object: FigureObject>(_ name: String) -> [Object] {
        (members[name]?.arrayValue ?? []).map { Object(members: $0.objectValue ?? [:]) }
    }

    @_semantics("optimize.sil.specialize.generic.never") @inline(never)
    func anything(_ name: String) -> JSON? { members[name] }

    @_semantics("optimize.sil.specialize.generic.never") @inline(never)
    mutating func set<Value: JSONConvertible>(_ name: String, _ value: Value?) {
        members[name] = value?.json
    }

    // `nil` alone would be the JSON value `null`.

    /// An empty object is left out.
    @_semantics("optimize.sil.specialize.generic.never") @inline(never)
    mutating func set<Object: FigureObject>(_ name: String, _ object: Object?) {
        if let object, !object.members.isEmpty { members[name] = object.json } else { members[name] = Optional.none }
    }

    @_semantics("optimize.sil.specialize.generic.never") @inline(never)
    mutating func set<Object: FigureObject>(_ name: String, _ objects: [Object]?) {
        if let objects, !objects.isEmpty { members[name] = objects.json } else { members[name] = Optional.none }
    }

    @_semantics("optimize.sil.specialize.generic.never") @inline(never)
    mutating func set(_ name: String, _ value: (any FigureValue)?) {
        members[name] = value?.figureJSON(isPacked: false)
    }

    @_semantics("optimize.sil.specialize.generic.never") @inline(never)
    mutating func pack(_ name: String, _ value: (any FigureValue)?) {
        members[name] = value?.figureJSON(isPacked: true)
    }
}
