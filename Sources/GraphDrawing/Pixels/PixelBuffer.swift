/// A picture of pixels: red, green, blue and opacity, a byte each, row by row from the top.
///
/// ```swift
/// var picture = PixelBuffer(width: 256, height: 256)
/// for y in 0..<256 { for x in 0..<256 { picture[x, y] = PixelBuffer.Pixel(red: UInt8(x), green: UInt8(y), blue: 128) } }
/// let file = picture.png()
/// ```
public struct PixelBuffer: Sendable, Hashable {
    /// A colour. Red, green and blue are as they are seen where the pixel is opaque, not multiplied by the opacity.
    public struct Pixel: Sendable, Hashable {
        public var red: UInt8
        public var green: UInt8
        public var blue: UInt8
        public var alpha: UInt8

        public init(red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8 = 255) {
            self.red = red
            self.green = green
            self.blue = blue
            self.alpha = alpha
        }

        public static let white = Pixel(red: 255, green: 255, blue: 255)
        public static let black = Pixel(red: 0, green: 0, blue: 0)
        public static let clear = Pixel(red: 0, green: 0, blue: 0, alpha: 0)
    }

    public let width: Int
    public let height: Int
    /// Four bytes for each pixel: red, green, blue, opacity.
    public private(set) var bytes: [UInt8]

    /// Makes a picture of one colour.
    ///
    /// - Precondition: Width and height are positive.
    public init(width: Int, height: Int, filledWith pixel: Pixel = .white) {
        precondition(width > 0 && height > 0, "a picture has at least one pixel")
        self.width = width
        self.height = height
        bytes = [UInt8](unsafeUninitializedCapacity: width * height * 4) { buffer, count in
            count = width * height * 4
            for start in stride(from: 0, to: count, by: 4) {
                buffer.initializeElement(at: start, to: pixel.red)
                buffer.initializeElement(at: start + 1, to: pixel.green)
                buffer.initializeElement(at: start + 2, to: pixel.blue)
                buffer.initializeElement(at: start + 3, to: pixel.alpha)
            }
        }
    }

    /// A picture of bytes, four for each pixel; `nil` if they are not as many as that needs.
    public init?(width: Int, height: Int, bytes: [UInt8]) {
        guard width > 0, height > 0, width <= Int.max / 4 / height, bytes.count == width * height * 4 else {
            return nil
        }
        self.width = width
        self.height = height
        self.bytes = bytes
    }

    /// A pixel, counted from the upper left corner.
    ///
    /// - Precondition: It is in the picture.
    public subscript(x: Int, y: Int) -> Pixel {
        get {
            let start = offset(x, y)
            return Pixel(red: bytes[start], green: bytes[start + 1], blue: bytes[start + 2], alpha: bytes[start + 3])
        }
        set {
            let start = offset(x, y)
            bytes[start] = newValue.red
            bytes[start + 1] = newValue.green
            bytes[start + 2] = newValue.blue
            bytes[start + 3] = newValue.alpha
        }
    }

    private func offset(_ x: Int, _ y: Int) -> Int {
        precondition(x >= 0 && x < width && y >= 0 && y < height, "the pixel (\(x), \(y)) is not in the picture")
        return (y * width + x) * 4
    }

    /// Lends the bytes, for loops over many pixels.
    public mutating func withUnsafeMutableBytes<Result, Failure: Error>(
        _ body: (UnsafeMutableBufferPointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        var outcome: Swift.Result<Result, Failure>?
        bytes.withUnsafeMutableBufferPointer { buffer in
            do throws(Failure) {
                outcome = .success(try body(buffer))
            } catch {
                outcome = .failure(error)
            }
        }
        guard let outcome else { preconditionFailure("the body has run") }
        return try outcome.get()
    }
}
