/// Who makes a request: the session of the browser, and the person who has logged in.
public struct Visitor: Sendable {
    /// The browser's session; `nil` where the server keeps none.
    public var session: Session?
    /// The person; `nil` for somebody who has not logged in.
    public var user: User?
    /// The program that has come with a token; `nil` for a browser.
    public var client: MachineClient?
    /// Proves the forms of the answer; `nil` where the server has no such tokens. See `FormTokenMiddleware`.
    public var formToken: FormToken?
    /// Looks again who it is, for requests that come over a connection which has been open for a while: since then
    /// somebody may have logged out, or may have been removed.
    public var look: (@Sendable () async throws -> Visitor)?

    public init(session: Session? = nil, user: User? = nil, look: (@Sendable () async throws -> Visitor)? = nil) {
        self.session = session
        self.user = user
        self.look = look
    }

    /// The visitor as of now.
    ///
    /// - Throws: What the stores of sessions and users throw.
    public func current() async throws -> Visitor { try await look?() ?? self }
}
