/// What a page was opened with: names and values of its query, for its layout and its callbacks.
///
/// ```swift
/// let patient = LaunchParameter<Int>("patient"), unit = LaunchParameter("unit", default: "mmol/l")
/// var app = Dashboard("Blood") { request in
///     H1("Patient \(try request.value(of: patient))")
///     Div(id: text)
/// }
/// app.callback(updating: text.text, from: day.value, patient, unit) { day, patient, unit in … }
/// ```
///
/// The page is then opened at `app/Blood/?patient=7`. Values come from whoever opens the page: what somebody may see is
/// for a guard to say.
public struct LaunchParameters: Sendable, Hashable {
    /// Names and values in their order.
    public var items: [Item]

    /// A name with its value.
    public typealias Item = QueryParameters.Item

    public init(_ items: [Item] = []) { self.items = items }

    /// Reads the query of an address, with or without its `?`.
    package init(query: String) {
        self.init(QueryParameters(query).items)
    }

    public var isEmpty: Bool { items.isEmpty }

    /// The first value of a name.
    public subscript(name: String) -> String? { items.first { $0.name == name }?.value }

    /// The value of a parameter.
    ///
    /// - Throws: ``LaunchParameterError`` where it does not fit, or is missing and has no default.
    public func value<Value>(of parameter: LaunchParameter<Value>) throws(LaunchParameterError) -> Value {
        guard let text = self[parameter.name] else {
            guard let value = parameter.defaultValue else {
                throw LaunchParameterError(name: parameter.name, reason: "is missing")
            }
            return value
        }
        guard let value = Value(pathText: text) else {
            throw LaunchParameterError(name: parameter.name, reason: "is “\(text)”, which is no \(Value.self)")
        }
        return value
    }
}

extension LaunchParameters: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, String)...) { self.init(elements.map { Item($0, $1) }) }
}

/// A parameter with which a page is opened, with its type; see ``LaunchParameters``.
public struct LaunchParameter<Value: PageVariable>: Sendable {
    /// The name in the query.
    public let name: String
    /// What stands in where the page was opened without it.
    public let defaultValue: Value?

    public init(_ name: String, as type: Value.Type = Value.self, default: Value? = nil) {
        self.name = name
        defaultValue = `default`
    }
}

/// A page was opened with a parameter that does not fit, or without one that it needs. Answered with 400.
public struct LaunchParameterError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The parameter's name.
    public let name: String
    let reason: String

    public var description: String { "The parameter “\(name)” of the page \(reason)." }
}
