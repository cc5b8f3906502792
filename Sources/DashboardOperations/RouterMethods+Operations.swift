import Dashboards
import HTTPTypes
public import Hummingbird
import Logging
import NIOCore

extension RouterMethods {
    /// Adds the addresses that tell a balancer how the process is.
    ///
    /// | address | answers |
    /// |---|---|
    /// | `health` | 200 as long as the process answers |
    /// | `ready` | 200 where all that it needs is there, or else 503; JSON says what is and what is not |
    ///
    /// - Parameters:
    ///   - checks: What the process needs.
    ///   - limit: How long each may take.
    public func addHealth(_ checks: [ReadinessCheck] = [], within limit: Duration = .seconds(2)) {
        for method in [.get, .head] as [HTTPRequest.Method] {
            on("health", method: method) { _, _ in
                Response.operations(.ok, "text/plain; charset=utf-8", "OK\n")
            }
            on("ready", method: method) { _, context in
                let problems = await Self.problems(of: checks, within: limit)
                for (name, problem) in problems {
                    context.logger.notice("not ready", metadata: ["needs": "\(name)", "reason": "\(problem)"])
                }
                let body: JSON = [
                    "ready": .bool(problems.isEmpty),
                    "checks": .object(
                        JSON.Object(
                            uniqueKeysWithValues: checks.map { ($0.name, problems[$0.name] == nil ? "ok" : "away") })),
                ]
                return Response.operations(
                    problems.isEmpty ? .ok : .serviceUnavailable, "application/json", body.serialized() + "\n")
            }
        }
    }

    /// Why it is not ready is for the log: reasons name machines.
    private static func problems(of checks: [ReadinessCheck], within limit: Duration) async -> [String: String] {
        await withTaskGroup(of: (String, String?).self) { group in
            for check in checks { group.addTask { (check.name, await check.problem(within: limit)) } }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }

    /// Adds the address at which Prometheus asks for the figures. They tell what is done on a site and how much: let
    /// nobody but Prometheus come there.
    public func addMetrics(_ registry: PrometheusRegistry, at path: String = "metrics") {
        on(RouterPath(path), method: .get) { _, _ in
            Response.operations(.ok, PrometheusText.contentType, registry.text())
        }
    }
}

extension Response {
    fileprivate static func operations(
        _ status: HTTPResponse.Status, _ contentType: String, _ text: String
    ) -> Response {
        Response(
            status: status,
            headers: [.contentType: contentType, .cacheControl: "no-store", .xContentTypeOptions: "nosniff"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
