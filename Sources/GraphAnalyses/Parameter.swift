public import OrderedJSON

/// A parameter of one of networkx's functions.
public struct Parameter: Sendable, Hashable {
    /// networkx's name: `"alpha"`.
    public let name: String

    /// What it is where the caller says nothing; `nil` where the caller must.
    public let defaultValue: JSON?

    /// A parameter that may be left out: `Parameter("alpha", 0.85)`.
    public init(_ name: String, _ defaultValue: JSON) {
        self.name = name
        self.defaultValue = defaultValue
    }

    /// A parameter that must be given.
    public static func required(_ name: String) -> Parameter { Parameter(required: name) }

    private init(required name: String) {
        self.name = name
        defaultValue = nil
    }
}

extension [Parameter] {
    /// The parameters with their defaults, as `graph analyse --list` writes them:
    /// `{"alpha": 0.85, "source": {"required": true}}`.
    public var json: JSON {
        var parameters = JSON.Object()
        for parameter in self { parameters[parameter.name] = parameter.defaultValue ?? ["required": true] }
        return .object(parameters)
    }
}
