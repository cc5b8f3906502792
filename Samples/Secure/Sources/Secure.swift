import DashboardComponents
import DashboardServer
import Dashboards
import Hummingbird
import HummingbirdHTTP2
import NIOSSL

/// A dashboard by HTTPS, with HTTP/2 for browsers that speak it and WebSockets on the same port.
///
///     openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=localhost -addext subjectAltName=DNS:localhost \
///         -keyout key.pem -out certificate.pem
///     swift run secure certificate.pem key.pem 8443 ../../.frontend
@main
struct Secure {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.count == 4, let port = Int(arguments[3]) else {
            return print("usage: secure <certificates> <private key> <port> <folder of browser files>")
        }
        let certificates = try NIOSSLCertificate.fromPEMFile(arguments[1]).map {
            NIOSSLCertificateSource.certificate($0)
        }
        let key = try NIOSSLPrivateKey(file: arguments[2], format: .pem)
        var security = TLSConfiguration.makeServerConfiguration(
            certificateChain: certificates, privateKey: .privateKey(key))
        security.minimumTLSVersion = .tlsv12

        var options = DashboardServerOptions()
        options.frontEnd = try FrontEndFiles(directory: arguments[4])
        let router = Router(context: DashboardRequestContext.self)
        router.add(middleware: StrictTransportMiddleware())
        router.add(middleware: CompressionMiddleware())
        try router.addDashboards([greeter()], at: "dash", options: options)
        let application = try Application(
            router: router, server: .http2Upgrade(tlsConfiguration: security),
            configuration: .init(address: .hostname("127.0.0.1", port: port)))
        try await application.runService()
    }
}

/// Has browsers come by HTTPS alone from now on (RFC 6797).
struct StrictTransportMiddleware<Context: RequestContext>: RouterMiddleware {
    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        response.headers[.strictTransportSecurity] = "max-age=31536000"
        return response
    }
}

private func greeter() -> Dashboard {
    let name: TextInput.ID = "name", greeting: Div.ID = "greeting"
    var app = Dashboard("Greeter") {
        TextInput(id: name, value: "Ada")
        Div(id: greeting)
    }
    app.callback(updating: greeting.text, from: name.value, options: [.webSocket]) { name in "Hello, \(name)!" }
    return app
}
