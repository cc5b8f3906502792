public import DashboardServer
public import Dashboards
import Foundation
import HTTPTypes
public import Hummingbird

/// Proofs that a form was filled in on a page of this server: a hidden field that fits a cookie.
///
/// A form of another site has neither. It comes on top of the check of `SameOriginMiddleware`, for browsers that do not
/// say where a request comes from.
///
/// ```swift
/// router.get("settings") { _, context in           // after addAccess(_:), or a FormTokenMiddleware
///     try await templates.render("settings.html", for: context.visitor)          // {% csrf_token %}
/// }
/// router.post("settings") { request, context in
///     let form = try await URLEncodedFormDecoder().decode(SettingsForm.self, from: request, context: context)
///     guard tokens.accepts(form.csrf_token, of: request) else { throw HTTPError(.forbidden) }
///     …
/// }
/// ```
public struct FormTokens: Sendable {
    private let key: SigningKey
    private let options: SessionOptions

    /// - Parameters:
    ///   - key: Signs them; one for all processes of a site.
    ///   - options: How requests reach the server.
    public init(key: SigningKey, options: SessionOptions = SessionOptions()) {
        self.key = key
        self.options = options
    }

    /// The name of the form's field.
    public static let fieldName = FormToken.fieldName
    private static let cookieName = "dashboards-form"

    /// A token for the form of an answer.
    public struct Token: Sendable {
        /// The field's value. Another one each time, so that packed pages do not tell of it.
        public let value: String
        /// The cookie that has to be set with it; `nil` where the browser has it.
        public let cookie: Dashboards.Cookie?

        /// Adds the cookie to an answer.
        public func setCookie(in response: inout Response) throws {
            if let cookie { try response.headers.append(cookie) }
        }

        /// The hidden field.
        public var field: HTML { FormToken.field(value: value) }
    }

    /// A token for an answer to a request.
    public func token(for request: Request) -> Token {
        let (binding, cookie) = binding(for: request)
        return Token(value: value(for: binding), cookie: cookie)
    }

    /// What the values of an answer's forms fit, and the cookie that has to be set for that.
    func binding(for request: Request) -> (binding: String, cookie: Dashboards.Cookie?) {
        if let known = binding(of: request) { return (known, nil) }
        let binding = Cryptography.randomBytes(16).hexadecimal, isSecure = options.isSecure(request)
        let cookie = Dashboards.Cookie(
            name(isSecure: isSecure), binding, isSecure: isSecure, isHTTPOnly: true, sameSite: .lax)
        return (binding, cookie)
    }

    /// A value that fits a binding; another one each time.
    func value(for binding: String) -> String {
        let nonce = Cryptography.randomBytes(8).hexadecimal
        return nonce + signature(of: binding, nonce: nonce)
    }

    /// Whether a form's field fits the request's cookie.
    public func accepts(_ value: String?, of request: Request) -> Bool {
        guard let value, value.utf8.count == 16 + 64, let binding = binding(of: request) else { return false }
        return key.isSignature(
            value.dropFirst(16), of: "\(binding).\(value.prefix(16))", for: "form")
    }

    private func signature(of binding: String, nonce: String) -> String {
        key.signature(of: "\(binding).\(nonce)", for: "form")
    }

    private func binding(of request: Request) -> String? {
        let cookies = request.cookies(named: name(isSecure: options.isSecure(request)))
        guard let value = cookies.first, value.utf8.count == 32 else { return nil }
        return String(value)
    }

    private func name(isSecure: Bool) -> String { isSecure ? "__Host-\(Self.cookieName)" : Self.cookieName }
}

/// As tokens of callbacks they come on top of what dashboards check anyway: `options.callbackTokens = access.formTokens`.
extension FormTokens: CallbackTokens {
    public var cookieName: String { "dashboards-callback" }

    public func cookies(for request: Request) -> [Dashboards.Cookie] {
        let (binding, cookie) = binding(for: request)
        // The page's scripts read it; what it fits they cannot.
        let token = Dashboards.Cookie(
            cookieName, value(for: binding), isSecure: options.isSecure(request), isHTTPOnly: false, sameSite: .strict)
        return [token] + [cookie].compactMap(\.self)
    }
}
