/// Why a request to run a callback is refused. All of them are the client's fault and are answered with 4xx.
public struct CallbackRequestError: Error, Sendable, CustomStringConvertible {
    /// The HTTP status of the answer.
    public let status: Int
    public let description: String
    /// The inputs that came, where some are missing and nothing else is wrong.
    private(set) var givenInputs: [JSON] = []

    private init(status: Int, description: String) {
        self.status = status
        self.description = description
    }

    /// The same with the inputs that came.
    func given(_ inputs: [JSON]) -> Self {
        var error = self
        error.givenInputs = inputs
        return error
    }

    static func notJSON(_ error: JSONParsingError) -> Self {
        Self(status: 400, description: "The body is not JSON: \(error).")
    }

    static func wrongContentType(_ found: String?) -> Self {
        Self(
            status: 415,
            description: "The body must be application/json, found \(found.map { "“\($0)”" } ?? "no content type").")
    }

    static func malformed(_ member: String, expected: String) -> Self {
        Self(status: 400, description: "The member “\(member)” of the body must be \(expected).")
    }

    static func unknownOutput(_ output: String) -> Self {
        Self(status: 400, description: "No callback of this dashboard has the output “\(output)”.")
    }

    static let noInstance = Self(
        status: 404, description: "The instance of the dashboard is not there any more; it was deleted.")

    static func runsInBrowser(_ callback: Callback) -> Self {
        Self(status: 400, description: "The browser itself runs the callback for “\(callback.key)”.")
    }

    static func unfittingValue(of property: PropertyReference, reason: String) -> Self {
        Self(status: 400, description: "The value of “\(property)” does not fit: \(reason).")
    }
}
