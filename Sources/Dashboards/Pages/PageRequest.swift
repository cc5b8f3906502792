/// What was asked of a page besides its path: the query, and the request that asks for it.
public struct PageRequest: Sendable {
    /// The path below the dashboard's address.
    public let path: String
    /// Names and values of the query, in their order, escapes resolved.
    public let query: [(name: String, value: String)]
    /// The HTTP request; an empty one when the layout is only looked at for its components.
    public let request: DashboardRequest

    /// The first value of a name in the query, as a type; `nil` where there is none or it does not fit.
    public func query<Value: PageVariable>(_ name: String, as type: Value.Type = String.self) -> Value? {
        query.first { $0.name == name }.flatMap { Value(pathText: $0.value) }
    }

    /// All values of a name in the query that fit a type.
    public func queries<Value: PageVariable>(_ name: String, as type: Value.Type = String.self) -> [Value] {
        query.filter { $0.name == name }.compactMap { Value(pathText: $0.value) }
    }

    init(path: String, search: String, request: DashboardRequest) {
        self.path = path
        self.request = request
        query = QueryParameters(search).items.map { ($0.name, $0.value) }
    }
}
