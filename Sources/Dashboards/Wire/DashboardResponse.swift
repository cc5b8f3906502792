/// The answer of a dashboard, without the server that sends it.
public struct DashboardResponse: Sendable {
    /// The HTTP status.
    public var status: Int
    /// Header fields.
    public var headers: [(name: String, value: String)]
    /// The body.
    public var body: [UInt8]
    /// What went wrong, for the server's log; the body may say less.
    public var problem: String?
    /// Whether it says that a store is away, and nothing is broken.
    package var isStoreAway = false

    public init(
        status: Int = 200, headers: [(name: String, value: String)] = [], body: [UInt8] = [], problem: String? = nil
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.problem = problem
    }

    /// The value of a header field, by its name in any case.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    package static func json(_ value: JSON, status: Int = 200) -> DashboardResponse {
        DashboardResponse(
            status: status, headers: [("Content-Type", "application/json")], body: value.serializedBytes())
    }

    static func html(_ page: HTML) -> DashboardResponse {
        DashboardResponse(headers: [("Content-Type", "text/html; charset=utf-8")], body: Array(page.markup.utf8))
    }

    /// A refusal: a sentence in the body and in the log.
    static func refusal(_ status: Int, _ reason: String) -> DashboardResponse {
        DashboardResponse(
            status: status, headers: [("Content-Type", "text/plain; charset=utf-8")], body: Array(reason.utf8),
            problem: reason)
    }
}
