public import DashboardServer
import Dashboards
import Foundation
import HTTPTypes
public import Hummingbird
import Logging
import NIOCore

/// How people log in.
public struct LoginOptions: Sendable {
    /// What the pages call the site.
    public var siteName = "Dashboards"
    /// The path of the page on which people log in.
    public var loginPath = "/login/"
    /// The path of the page on which they log out.
    public var logoutPath = "/logout/"
    /// Where people go who came by themselves.
    public var home = "/"
    /// How often somebody may fail.
    public var limits = LoginLimits()
    /// How many proxies stand in front of the server: so many addresses of `X-Forwarded-For` are theirs to say.
    public var proxies = 0

    public init() {}
}

extension RouterMethods where Context: VisitorRequestContext {
    /// Adds the pages on which people log in and out. Middleware for sessions and users has to be there already.
    ///
    /// ```swift
    /// router.add(middleware: SessionMiddleware(in: sessions, key: key))
    /// router.add(middleware: UserMiddleware(accounts.store))
    /// router.addLogin(accounts, key: key)
    /// options.access = .loginRequired
    /// options.loginPath = "/login/"
    /// ```
    ///
    /// - Parameters:
    ///   - accounts: Who may log in.
    ///   - key: Signs the forms.
    ///   - sessions: How requests reach the server, as for the middleware.
    public func addLogin(
        _ accounts: Accounts, key: SigningKey, options: LoginOptions = LoginOptions(),
        sessions: SessionOptions = SessionOptions()
    ) {
        let login = Login(accounts: accounts, key: key, options: options, sessions: sessions)
        for (path, isLogin) in [(options.loginPath, true), (options.logoutPath, false)] {
            for method in [.get, .head] as [HTTPRequest.Method] {
                on(RouterPath(path), method: method) { request, context in
                    isLogin ? try login.form(for: request, context) : try login.logoutForm(for: request, context)
                }
            }
            on(RouterPath(path), method: .post) { request, context in
                isLogin ? try await login.logIn(request, context) : try await login.logOut(request, context)
            }
        }
    }
}

/// Lets people in and out.
private struct Login: Sendable {
    private let accounts: Accounts
    private let options: LoginOptions
    private let tokens: FormTokens
    private let failures: LoginFailures
    private let origin = RequestOrigin(allowed: [])

    init(accounts: Accounts, key: SigningKey, options: LoginOptions, sessions: SessionOptions) {
        self.accounts = accounts
        self.options = options
        tokens = FormTokens(key: key, options: sessions)
        failures = LoginFailures(limits: options.limits)
    }

    // MARK: Pages

    func form(for request: Request, _ context: some VisitorRequestContext) throws -> Response {
        let next = ReturnPath(query("next", of: request))
        // Somebody who has logged in already goes on, but not round in circles where that is not enough.
        if context.user != nil, next == nil { return redirect(to: options.home) }
        return try page(.ok, for: request, name: "", next: next, problem: nil)
    }

    func logoutForm(for request: Request, _ context: some VisitorRequestContext) throws -> Response {
        let token = tokens.token(for: request)
        return try response(.ok, token) { $0.logOut(at: options.logoutPath, name: context.user?.name) }
    }

    private func page(
        _ status: HTTPResponse.Status, for request: Request, name: String, next: ReturnPath?, problem: String?
    ) throws -> Response {
        let token = tokens.token(for: request)
        return try response(status, token) {
            $0.logIn(at: options.loginPath, name: name, next: next, problem: problem)
        }
    }

    private func response(
        _ status: HTTPResponse.Status, _ token: FormTokens.Token, _ write: (LoginPage) -> HTML
    ) throws -> Response {
        let nonce = Cryptography.randomBytes(16).hexadecimal
        let page = write(LoginPage(site: options.siteName, nonce: nonce, token: token))
        var response = Response(
            status: status,
            headers: [
                .contentType: "text/html; charset=utf-8", .cacheControl: "no-store", .xContentTypeOptions: "nosniff",
                .contentSecurityPolicy:
                    "default-src 'none'; style-src 'nonce-\(nonce)'; form-action 'self'; frame-ancestors 'self'; "
                    + "base-uri 'none'",
                .referrerPolicy: "same-origin",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: page.markup)))
        try token.setCookie(in: &response)
        return response
    }

    // MARK: Forms

    func logIn(_ request: Request, _ context: some VisitorRequestContext) async throws -> Response {
        let form = try await FormFields(of: request)
        let (name, password, next) = (form["name"] ?? "", form["password"] ?? "", ReturnPath(form["next"]))
        guard isOwn(form, of: request) else {
            context.logger.notice("refused a log-in", metadata: ["reason": "the form is not of this site"])
            return try page(
                .forbidden, for: request, name: "", next: next,
                problem: "The form was open for too long, or is not of this site. Try again.")
        }
        guard let session = context.session else { throw SessionError.unavailable }
        let account = UserAccount.key(ofName: String(name.prefix(UserAccount.maximumNameLength + 1)))
        let address = request.clientAddress(behind: options.proxies, context: context)
        let time = accounts.clock()
        let metadata: Logger.Metadata = ["name": "\(loggable(name))", "address": "\(address)"]
        if let wait = failures.begin(account: account, address: address, at: time) {
            context.logger.notice("refused a log-in after many failures", metadata: metadata)
            return try tooMany(wait, for: request, name: name, next: next)
        }
        let user: User?
        do {
            user = try await accounts.user(named: name, password: password)
        } catch PasswordError.busy {
            failures.cancel(account: account, address: address, at: time)
            var response = try page(
                .serviceUnavailable, for: request, name: name, next: next,
                problem: "Many people are logging in. Try again in a moment.")
            response.headers[.retryAfter] = "2"
            return response
        } catch {
            failures.cancel(account: account, address: address, at: time)
            throw error
        }
        guard let user else {
            context.logger.notice("a log-in failed", metadata: metadata)
            return try page(
                .unauthorized, for: request, name: name, next: next, problem: "The name or the password is wrong.")
        }
        failures.succeed(account: account, address: address, at: time)
        try await session.logIn(user)
        context.logger.info("logged in", metadata: metadata)
        return redirect(to: next?.path ?? options.home)
    }

    func logOut(_ request: Request, _ context: some VisitorRequestContext) async throws -> Response {
        let form = try await FormFields(of: request)
        guard isOwn(form, of: request) else { return try logoutForm(for: request, context) }
        try await context.session?.logOut()
        if let user = context.user { context.logger.info("logged out", metadata: ["name": "\(loggable(user.name))"]) }
        return redirect(to: options.logoutPath)
    }

    private func isOwn(_ form: FormFields, of request: Request) -> Bool {
        origin.acceptsChange(request) && tokens.accepts(form[FormTokens.fieldName], of: request)
    }

    private func tooMany(_ wait: Duration, for request: Request, name: String, next: ReturnPath?) throws -> Response {
        let minutes = max(1, Int((wait.timeInterval / 60).rounded(.up)))
        var response = try page(
            .tooManyRequests, for: request, name: name, next: next,
            problem: "That failed too often. Try again in \(minutes) minute\(minutes == 1 ? "" : "s").")
        response.headers[.retryAfter] = "\(wait.components.seconds)"
        return response
    }

    private func redirect(to path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path, .cacheControl: "no-store"])
    }

    private func query(_ name: String, of request: Request) -> String? {
        request.uri.queryParameters[Substring(name)].map(String.init)
    }

    /// A text that somebody sent, for one line of a log.
    private func loggable(_ text: String) -> String {
        String(text.prefix(80).map { $0.isNewline || $0.unicodeScalars.contains { $0.value < 32 } ? "�" : $0 })
    }
}
