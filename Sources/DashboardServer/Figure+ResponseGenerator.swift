public import Hummingbird
import OrderedJSON
public import PlotlyFigures

/// A route may return a figure, as the JSON that plotly.js draws: `Plotly.newPlot(element, await response.json())`.
extension Figure: ResponseGenerator {
    public func response(from request: Request, context: some RequestContext) throws -> Response {
        Response(
            status: .ok, headers: [.contentType: "application/json", .xContentTypeOptions: "nosniff"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: json.serializedBytes())))
    }
}
