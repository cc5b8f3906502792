import Dashboards
package import HTTPTypes
import Hummingbird
import NIOCore

/// Answers for visitors who come by a link.
enum EmbedAnswer {
    /// Keeps the address of an answer, which is all that is needed to see it, from other sites and from caches.
    static func `private`(_ response: Response) -> Response {
        var response = response
        response.headers[.referrerPolicy] = "same-origin"
        if let cacheControl = response.headers[.cacheControl] {
            response.headers[.cacheControl] = cacheControl.replacing("public", with: "private")
        } else if response.status != .switchingProtocols {
            response.headers[.cacheControl] = "no-store"
        }
        return response
    }

    /// - Parameter refusal: What is wrong with the link; `nil` where what it shows is not there any more.
    static func refusal(of refusal: EmbedRefusal?) -> Response {
        let (status, reason): (HTTPResponse.Status, String) =
            switch refusal {
            case .expired: (.gone, "The link has expired. Ask for a new one.")
            case .forged: (.forbidden, "The link is not one of this server's.")
            case nil: (.notFound, "What the link showed is not there any more.")
            }
        return Response(
            status: status,
            headers: [
                .contentType: "text/plain; charset=utf-8", .cacheControl: "no-store", .xContentTypeOptions: "nosniff",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: reason)))
    }
}

extension HTTPField.Name {
    package static let referrerPolicy = HTTPField.Name("Referrer-Policy")!
}
