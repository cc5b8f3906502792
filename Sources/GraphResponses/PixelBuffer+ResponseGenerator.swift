public import GraphDrawing
public import Hummingbird

/// A route may return a picture of pixels, which is sent as PNG.
extension PixelBuffer: ResponseGenerator {
    public func response(from request: Request, context: some RequestContext) throws -> Response {
        Response(
            status: .ok, headers: [.contentType: "image/png", .xContentTypeOptions: "nosniff"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: png())))
    }
}
