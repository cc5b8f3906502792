import Dashboards
import Hummingbird
import Logging
import NIOCore

/// What a site reads of a router's context. A value of one type: a site that is generic in the context finds out
/// anew, at run time and in every request, how to copy it.
struct SiteContext: Sendable {
    let parameters: Parameters
    let logger: Logger
    /// The connection; `nil` where the context does not keep it.
    let channel: (any Channel)?
    /// Who makes the request, as far as the context knows.
    let visitor: Visitor

    init(_ context: some RequestContext) {
        parameters = context.parameters
        logger = context.logger
        channel = (context as? any ChannelRequestContext)?.channel
        visitor = (context as? any VisitorRequestContext)?.visitor ?? Visitor()
    }

    /// The part of the path that `**` stands for, percent escapes resolved.
    ///
    /// - Throws: `HTTPError` where an escape is broken.
    func decodedCatchAll() throws -> String {
        guard let path = parameters.getCatchAll().joined(separator: "/").removingPercentEscapes else {
            throw HTTPError(.badRequest, message: "The path has a broken percent escape.")
        }
        return path
    }
}
