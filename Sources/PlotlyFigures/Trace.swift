public import OrderedJSON

/// A set of data in a figure and how it is drawn: ``Scatter``, ``Bar``, ``Heatmap`` and all others of plotly.js.
public protocol Trace: FigureObject {
    /// The name of the trace's type in plotly.js.
    static var type: String { get }

    /// The name of this trace's type, which only ``OtherTrace`` chooses itself.
    var type: String { get }
}

extension Trace {
    public var type: String { Self.type }

    /// The attributes with the type, which comes last as in plotly.py.
    public var json: JSON {
        var members = members
        members["type"] = .string(type)
        return .object(members)
    }

    public init(members: JSON.Object) {
        self.init()
        self.members = members
        self.members["type"] = nil
    }
}

/// A trace of a type that this package has no Swift type for.
///
/// ```swift
/// OtherTrace("hexbin", ["x": [1, 2, 3]])
/// ```
public struct OtherTrace: Trace {
    public static let type = "scatter"
    public var type: String
    public var members: JSON.Object = [:]

    public init(_ type: String, _ members: JSON.Object = [:]) {
        self.type = type
        self.members = members
    }

    public init() { self.init(Self.type) }

    public init(members: JSON.Object) {
        self.init(members["type"]?.stringValue ?? Self.type, members)
        self.members["type"] = nil
    }
}

/// A trace as JSON says it, of the Swift type for its name.
func trace(_ json: JSON) throws -> any Trace {
    guard let members = json.objectValue else {
        throw JSONConversionError(expected: "an object for a trace", found: json)
    }
    let type = members["type"]?.stringValue ?? Scatter.type
    return traceTypes[type]?.init(members: members) ?? OtherTrace(members: members)
}
