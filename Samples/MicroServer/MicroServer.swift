import DashboardCommands
import DashboardServer
import GraphResponses
import Hummingbird
import Logging

/// A server in one file: a text, and the Mandelbrot set in any size.
///
///     swift run -c release micro-server serve --port 8000
///     open http://127.0.0.1:8000/generate/800/600
@main
struct MicroServer: DashboardProgram {
    static let isDebugging = true
    static let hosts = ["localhost", "127.0.0.1", "[::1]"]

    func application() -> DashboardApplication {
        let router = Router()
        router.add(middleware: AllowedHosts(Self.hosts))
        if Self.isDebugging { router.add(middleware: LogRequestsMiddleware(.info)) }
        router.get { _, _ in "oh, hai" }
        router.get("generate/{width}/{height}") { _, context in
            let width = try context.number("width", in: 100...1200),
                height = try context.number("height", in: 50...1024)
            return await mandelbrot(width: width, height: height)
        }
        var application = DashboardApplication(router)
        application.logger.logLevel = Self.isDebugging ? .info : .warning
        return application
    }
}

extension RequestContext {
    /// A number in the path, brought into a range; what is none is a page that there is not.
    func number(_ name: String, in range: ClosedRange<Int>) throws -> Int {
        let text = parameters.get(name) ?? ""
        guard let number = Int(text) else {
            throw HTTPError(.notFound, message: "The \(name) of a picture is a whole number, and \"\(text)\" is none.")
        }
        return min(max(number, range.lowerBound), range.upperBound)
    }
}

/// The Mandelbrot set from −2.25 to 0.75 and from −1.25 to 1.25, as wide as high where the picture is 6 by 5: colours say after
/// how many steps a point is beyond 2; what never is within 128 steps is black.
///
/// Eight points at a time on every core. The numbers are those of any program that does the same operations on doubles.
func mandelbrot(width: Int, height: Int) async -> PixelBuffer {
    var palette: [PixelBuffer.Pixel] = []
    for steps in 0..<128 {
        let red = UInt8(9 * steps % 256), green = UInt8(2 * steps), blue = UInt8(255 - steps)
        palette.append(PixelBuffer.Pixel(red: red, green: green, blue: blue))
    }
    palette.append(.black)
    // Rows differ in how long they take; each task takes every so many of them.
    let tasks = min(height, 16)
    var picture = PixelBuffer(width: width, height: height, filledWith: .black)
    await withTaskGroup(of: (first: Int, steps: [UInt8]).self) { group in
        for first in 0..<tasks {
            group.addTask { (first, steps(ofRows: stride(from: first, to: height, by: tasks), width, height)) }
        }
        for await (first, steps) in group {
            picture.withUnsafeMutableBytes { bytes in
                for (row, y) in stride(from: first, to: height, by: tasks).enumerated() {
                    for x in 0..<width {
                        let color = palette[Int(steps[row * width + x])], place = 4 * (y * width + x)
                        bytes[place] = color.red
                        bytes[place + 1] = color.green
                        bytes[place + 2] = color.blue
                    }
                }
            }
        }
    }
    return picture
}

/// After how many steps the points of some rows are beyond 2.
private func steps(ofRows rows: StrideTo<Int>, _ width: Int, _ height: Int) -> [UInt8] {
    typealias Eight = SIMD8<Double>
    let one = Eight(repeating: 1), four = Eight(repeating: 4)
    let across = 3 / Double(width), down = 2.5 / Double(height)
    var all: [UInt8] = []
    all.reserveCapacity(width * (height / 16 + 1))
    let middles = Eight(0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5), left = Eight(repeating: 2.25)
    for row in rows {
        let cy = Eight(repeating: (Double(row) + 0.5) * down - 1.25)
        for column in stride(from: 0, to: width, by: 8) {
            let cx = (Eight(repeating: Double(column)) + middles) * across - left
            var x = Eight.zero, y = Eight.zero, steps = Eight.zero
            for _ in 0..<128 {
                let xx = x * x, yy = y * y
                let isNear = (xx + yy) .<= four
                if !any(isNear) { break }
                steps.replace(with: steps + one, where: isNear)
                let xy = x * y
                y = xy + xy + cy
                x = xx - yy + cx
            }
            for lane in 0..<min(8, width - column) { all.append(UInt8(steps[lane])) }
        }
    }
    return all
}
