public import DashboardServer
import Dashboards
import Foundation
import HTTPTypes
public import Hummingbird
import Logging
import NIOCore

extension RouterMethods where Context: VisitorRequestContext {
    /// Adds the addresses at which programs get tokens and give them back, and finds out from the tokens of requests to
    /// the routes that follow who makes them.
    ///
    /// | path | what |
    /// |---|---|
    /// | `<path>/token` | a token for client credentials (RFC 6749, section 4.4) |
    /// | `<path>/revoke` | takes a token back (RFC 7009) |
    public func addOAuth(_ server: OAuthServer, at path: String = "oauth") {
        let endpoint = TokenEndpoint(server: server)
        on(RouterPath("\(path)/token"), method: .post) { request, context in
            await endpoint.answer(request, context) { try await endpoint.token(for: $0, $1) }
        }
        on(RouterPath("\(path)/revoke"), method: .post) { request, context in
            await endpoint.answer(request, context) { try await endpoint.revoke(for: $0, $1) }
        }
        _ = add(middleware: AvailabilityMiddleware()).add(middleware: BearerMiddleware(server))
    }
}

/// Answers programs that want tokens.
private struct TokenEndpoint: Sendable {
    private let server: OAuthServer
    private let failures: LoginFailures

    init(server: OAuthServer) {
        self.server = server
        failures = LoginFailures(limits: server.limits)
    }

    func token(for client: OAuthClient, _ form: FormFields) async throws -> Response {
        guard let type = form["grant_type"] else { throw OAuthError.invalidRequest("There is no grant_type.") }
        guard type == "client_credentials" else { throw OAuthError.unsupportedGrantType(type) }
        let (text, token) = try await server.issueToken(to: client, scope: form["scope"])
        return Self.response(
            .ok,
            [
                "access_token": .string(text), "token_type": "Bearer",
                "expires_in": .int(Int(server.tokenLifetime.components.seconds)), "scope": .string(token.scopes.text),
            ])
    }

    func revoke(for client: OAuthClient, _ form: FormFields) async throws -> Response {
        guard let token = form["token"] else { throw OAuthError.invalidRequest("There is no token.") }
        try await server.revoke(token, of: client)
        // The same for one that there is not (RFC 7009, section 2.2).
        return Self.response(.ok, [:])
    }

    func answer(
        _ request: Request, _ context: some VisitorRequestContext,
        _ perform: (OAuthClient, FormFields) async throws -> Response
    ) async -> Response {
        do {
            guard server.isPrivate(request, context) else {
                throw OAuthError.invalidRequest("Tokens are given over TLS only.")
            }
            let form: FormFields
            do {
                form = try await FormFields(of: request)
            } catch let error as HTTPError {
                throw OAuthError.invalidRequest(error.body ?? "The request is no form.")
            }
            return try await perform(try await client(of: request, form, context), form)
        } catch let error as OAuthError {
            return refusal(error)
        } catch let wait as TooManyFailures {
            var response = Self.response(.tooManyRequests, ["error": "invalid_client"])
            response.headers[.retryAfter] = "\(wait.wait.components.seconds)"
            return response
        } catch  where error.isStoreAway {
            context.logger.warning("a store is away", metadata: ["reason": "\(error)"])
            var response = Self.response(.serviceUnavailable, ["error": "temporarily_unavailable"])
            response.headers[.retryAfter] = "\(StoreAway.retryAfter)"
            return response
        } catch {
            context.logger.error("a token could not be given", metadata: ["reason": "\(String(reflecting: error))"])
            return Self.response(.internalServerError, ["error": "server_error"])
        }
    }

    /// The client that makes the request: by HTTP's Basic authentication, or by the form (RFC 6749, section 2.3.1).
    private func client(
        of request: Request, _ form: FormFields, _ context: some VisitorRequestContext
    ) async throws -> OAuthClient {
        guard let (id, secret) = try Self.basic(request) ?? Self.credentials(in: form) else {
            throw OAuthError.invalidClient
        }
        let address = request.clientAddress(behind: server.proxies, context: context), time = server.clock()
        let account = "client " + id.prefix(64)
        if let wait = failures.begin(account: account, address: address, at: time) { throw TooManyFailures(wait: wait) }
        do {
            let client = try await server.client(id, secret: secret)
            failures.succeed(account: account, address: address, at: time)
            return client
        } catch OAuthError.invalidClient {
            context.logger.notice("a client was refused", metadata: ["address": "\(address)"])
            throw OAuthError.invalidClient
        } catch {
            failures.cancel(account: account, address: address, at: time)
            throw error
        }
    }

    private static func credentials(in form: FormFields) -> (id: String, secret: String)? {
        guard let id = form["client_id"], let secret = form["client_secret"] else { return nil }
        return (id, secret)
    }

    private static func basic(_ request: Request) throws(OAuthError) -> (id: String, secret: String)? {
        guard let header = request.headers[.authorization] else { return nil }
        guard header.prefix(6).lowercased() == "basic ",
            let data = Data(base64Encoded: String(header.dropFirst(6))),
            let text = String(data: data, encoding: .utf8), let colon = text.firstIndex(of: ":"),
            let id = text[..<colon].formDecoded,
            let secret = text[text.index(after: colon)...].formDecoded
        else { throw .invalidClient }
        return (id, secret)
    }

    private func refusal(_ error: OAuthError) -> Response {
        var response = Self.response(
            error == .invalidClient ? .unauthorized : .badRequest,
            ["error": .string(error.code), "error_description": .string(error.description)])
        if error == .invalidClient { response.headers[.wwwAuthenticate] = "Basic realm=\"tokens\"" }
        return response
    }

    private static func response(_ status: HTTPResponse.Status, _ body: JSON) -> Response {
        Response(
            status: status,
            headers: [
                .contentType: "application/json", .cacheControl: "no-store", .pragma: "no-cache",
                .xContentTypeOptions: "nosniff",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: body.serialized())))
    }
}

/// Somebody has failed too often.
private struct TooManyFailures: Error {
    let wait: Duration
}

extension HTTPField.Name {
    static let pragma = HTTPField.Name("Pragma")!
}

extension SocketAddress {
    /// Whether it is this machine's.
    var isLoopback: Bool {
        guard let address = ipAddress else { return false }
        return address == "::1" || address.hasPrefix("127.") || address.hasPrefix("::ffff:127.")
    }
}
