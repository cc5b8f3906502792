/// Who asks for a dashboard's layout, and how the page was opened.
///
/// ```swift
/// let patient = LaunchParameter<Int>("patient")
/// let app = Dashboard("Blood") { request in
///     H1("Patient \(try request.value(of: patient))")
///     P("Hello, \(request.user?.name ?? "stranger")")
/// }
/// ```
///
/// When a server starts it looks at the layout once for its components, with a request of nobody: parameters then have
/// their defaults, or an example (``PageVariable/example``).
public struct LayoutRequest: Sendable {
    /// The HTTP request; an empty one when the layout is only looked at for its components.
    public let request: DashboardRequest
    private let isExample: Bool

    init(_ request: DashboardRequest, isExample: Bool = false) {
        self.request = request
        self.isExample = isExample
    }

    static let example = LayoutRequest(DashboardRequest(), isExample: true)

    /// What the page was opened with.
    public var parameters: LaunchParameters { request.launch.parameters }

    /// The instance whose page it is, as it is saved.
    public var instance: DashApp? { request.launch.instance }

    /// The browser's session.
    public var session: Session { request.session }

    /// The person who has logged in; `nil` for anybody else.
    public var user: User? { request.user }

    /// The value of a parameter.
    ///
    /// - Throws: ``LaunchParameterError`` where it does not fit, or is missing and has no default; the page is then
    ///   answered with 400.
    public func value<Value>(of parameter: LaunchParameter<Value>) throws(LaunchParameterError) -> Value {
        if isExample { return parameter.defaultValue ?? Value.example }
        return try parameters.value(of: parameter)
    }
}

extension LaunchParameter: CallbackArgument {
    public var dependencies: [CallbackDependency] { [] }

    public func value(from values: inout CallbackValues) throws -> Value {
        try values.context.parameters.value(of: self)
    }
}
