/// Draws into pixels, each as far as it is covered.
package final class Rasterizer {
    private let pixels: UnsafeMutablePointer<UInt8>
    package let width: Int
    package let height: Int
    /// Whether no pixel lets anything through, which drawing on it does not change.
    private let isOpaque: Bool
    /// Signed areas of polygons in the making, and the rows and columns they are in.
    private var areas: [Float]
    private var touched = (left: Int.max, top: Int.max, right: -1, bottom: -1)

    /// - Parameters:
    ///   - pixels: Four bytes for each pixel, which must stay there.
    ///   - isOpaque: Whether every pixel is.
    init(pixels: UnsafeMutablePointer<UInt8>, width: Int, height: Int, isOpaque: Bool = false) {
        self.isOpaque = isOpaque
        self.pixels = pixels
        self.width = width
        self.height = height
        areas = []
    }

    /// A colour from 0 to 255 with an opacity from 0 to 1.
    package struct Source {
        package let red: Int32
        package let green: Int32
        package let blue: Int32
        package let alpha: Float
    }

    @inline(__always)
    private func blend(_ x: Int, _ y: Int, _ source: Source, _ coverage: Float) {
        let share = Int32(coverage * source.alpha * 256 + 0.5)
        guard share > 0 else { return }
        let pixel = pixels + (y * width + x) * 4
        if pixel[3] == 255 {
            pixel[0] = UInt8(truncatingIfNeeded: Int32(pixel[0]) + ((source.red - Int32(pixel[0])) * share + 128) >> 8)
            pixel[1] = UInt8(
                truncatingIfNeeded: Int32(pixel[1]) + ((source.green - Int32(pixel[1])) * share + 128) >> 8)
            pixel[2] = UInt8(truncatingIfNeeded: Int32(pixel[2]) + ((source.blue - Int32(pixel[2])) * share + 128) >> 8)
            return
        }
        let above = Float(share) / 256, below = Float(pixel[3]) / 255 * (1 - above), sum = above + below
        func mix(_ color: Int32, _ old: UInt8) -> UInt8 {
            UInt8(max(0, min(255, (Float(color) * above + Float(old) * below) / sum + 0.5)))
        }
        pixel[0] = mix(source.red, pixel[0])
        pixel[1] = mix(source.green, pixel[1])
        pixel[2] = mix(source.blue, pixel[2])
        pixel[3] = UInt8(min(255, sum * 255 + 0.5))
    }

    // MARK: Pictures

    /// Lays pixels over those that are there.
    ///
    /// - Parameters:
    ///   - source: Opacity in the highest byte, then red, green and blue, multiplied by the opacity.
    ///   - stride: How many pixels a row of them takes.
    package func compose(
        _ source: UnsafePointer<UInt32>, stride: Int, left: Int, top: Int, width: Int, height: Int
    ) {
        for y in max(0, -top)..<max(0, -top, min(height, self.height - top)) {
            let row = source + y * stride
            for x in max(0, -left)..<max(0, -left, min(width, self.width - left)) {
                let above = row[x], alpha = above >> 24
                guard alpha > 0 else { continue }
                let pixel = pixels + ((top + y) * self.width + left + x) * 4
                let levels = (above >> 16 & 255, above >> 8 & 255, above & 255)
                if pixel[3] == 255 {
                    let rest = 255 - alpha
                    func mix(_ level: UInt32, _ old: UInt8) -> UInt8 {
                        UInt8(truncatingIfNeeded: min(255, level + (UInt32(old) * rest + 127) / 255))
                    }
                    pixel[0] = mix(levels.0, pixel[0])
                    pixel[1] = mix(levels.1, pixel[1])
                    pixel[2] = mix(levels.2, pixel[2])
                } else {
                    let below = Float(pixel[3]) * Float(255 - alpha) / 255, sum = Float(alpha) + below
                    func mix(_ level: UInt32, _ old: UInt8) -> UInt8 {
                        UInt8(min(255, (Float(level) * 255 + Float(old) * below) / sum + 0.5))
                    }
                    pixel[0] = mix(levels.0, pixel[0])
                    pixel[1] = mix(levels.1, pixel[1])
                    pixel[2] = mix(levels.2, pixel[2])
                    pixel[3] = UInt8(min(255, sum + 0.5))
                }
            }
        }
    }

    // MARK: Lines

    /// A straight line without caps.
    func line(_ start: Point, _ end: Point, width lineWidth: Double, _ source: Source) {
        guard let line = steps(from: start, to: end, width: lineWidth) else { return }
        drawExactly(line, line.first...line.last, in: 0..<height, source)
    }

    /// Straight lines of one colour, one after the other.
    ///
    /// Long ones go through so much memory that most of the time would be spent waiting for it: they are drawn in
    /// bands of rows, each of which stays near the processor.
    func lines(_ lines: [(start: Point, end: Point)], width lineWidth: Double, _ source: Source) {
        let all = lines.compactMap { steps(from: $0.start, to: $0.end, width: lineWidth) }
        guard isOpaque, lineWidth <= 8 else {
            for line in all { drawExactly(line, line.first...line.last, in: 0..<height, source) }
            return
        }
        let coverage = LineCoverage(half: Float(lineWidth / 2), alpha: source.alpha)
        let rowsOfBand = max(16, 131_072 / (4 * width))
        for top in stride(from: 0, to: height, by: rowsOfBand) {
            let band = top..<min(height, top + rowsOfBand)
            for line in all where line.rows.upperBound > band.lowerBound && line.rows.lowerBound < band.upperBound {
                draw(line, in: band, coverage, source)
            }
        }
    }

    /// A line as it is drawn: step by step along the axis on which it is longer.
    private struct LineSteps {
        let isSteep: Bool
        /// The first and the last step, which it may take in part.
        let first: Int
        let last: Int
        /// Where it begins and ends on that axis, and where it begins on the other one.
        let low: Double
        let high: Double
        let base: Double
        let slope: Double
        /// How much farther apart things are on the other axis than across the line.
        let cosine: Float
        /// Half of its width.
        let half: Float
        /// The rows that it may touch.
        let rows: Range<Int>

        /// How far from its middle it covers pixels, on the other axis.
        var reach: Float { (half + 0.5) / cosine }
    }

    private func steps(from start: Point, to end: Point, width lineWidth: Double) -> LineSteps? {
        guard let (start, end) = clipped(start, end, by: lineWidth + 2) else { return nil }
        let way = end - start, length = way.length
        guard length > 1e-9 else { return nil }
        let isSteep = abs(way.y) > abs(way.x)
        let (fromA, fromB) = isSteep ? (start.y, start.x) : (start.x, start.y)
        let (toA, toB) = isSteep ? (end.y, end.x) : (end.x, end.y)
        let (lowA, lowB, highA, highB) = fromA <= toA ? (fromA, fromB, toA, toB) : (toA, toB, fromA, fromB)
        let limit = isSteep ? height : width
        let first = max(0, Int(lowA.rounded(.down))), last = min(limit - 1, Int(highA.rounded(.down)))
        guard first <= last else { return nil }
        let margin = lineWidth + 2
        let top = max(0, Int(min(start.y, end.y) - margin)), bottom = Int(max(start.y, end.y) + margin) + 1
        guard bottom > top else { return nil }
        return LineSteps(
            isSteep: isSteep, first: first, last: last, low: lowA, high: highA, base: lowB,
            slope: (highB - lowB) / (highA - lowA), cosine: Float((highA - lowA) / length), half: Float(lineWidth) / 2,
            rows: top..<bottom)
    }

    /// Draws steps of a line, each pixel as far as it is covered, in a band of rows.
    private func drawExactly(
        _ line: LineSteps, _ steps: ClosedRange<Int>, in band: Range<Int>, _ source: Source
    ) {
        let reach = line.reach
        let (least, limit) = line.isSteep ? (0, width) : (band.lowerBound, band.upperBound)
        for a in steps {
            let middle = Float(line.base + (Double(a) + 0.5 - line.low) * line.slope)
            // How much of this step the line takes.
            let share = Float(min(Double(a) + 1, line.high) - max(Double(a), line.low))
            let lowest = max(least, Int((middle - reach).rounded(.down))), highest = min(limit - 1, Int(middle + reach))
            guard lowest <= highest else { continue }
            for b in lowest...highest {
                let distance = (Float(b) + 0.5 - middle) * line.cosine
                let coverage = min(distance + 0.5, line.half) - max(distance - 0.5, -line.half)
                guard coverage > 0 else { continue }
                if line.isSteep { blend(b, a, source, coverage * share) } else { blend(a, b, source, coverage * share) }
            }
        }
    }

    /// Draws the part of a line that is in a band, over opaque pixels.
    private func draw(_ line: LineSteps, in band: Range<Int>, _ coverage: LineCoverage, _ source: Source) {
        var (first, last) = (line.first, line.last)
        if line.isSteep {
            first = max(first, band.lowerBound)
            last = min(last, band.upperBound - 1)
        } else if abs(line.slope) > 1e-6 {
            // Where the line, with what it covers beside it, passes the band.
            let margin = Double(line.reach) + 2
            let top = line.low + (Double(band.lowerBound) - margin - line.base) / line.slope
            let bottom = line.low + (Double(band.upperBound) + margin - line.base) / line.slope
            first = max(first, Int(max(min(top, bottom), 0)))
            last = min(last, Int(max(0, min(max(top, bottom), Double(width)))))
        }
        guard first <= last else { return }
        let (entry, shares) = coverage.table(for: line.cosine)
        // The ends, which are taken in part.
        if first == line.first { drawExactly(line, first...first, in: band, source) }
        if last == line.last, line.last != line.first { drawExactly(line, last...last, in: band, source) }
        let (low, high) = (max(first, line.first + 1), min(last, line.last - 1))
        guard low <= high else { return }

        var color: UInt32 = 0
        withUnsafeMutableBytes(of: &color) { bytes in
            bytes[0] = UInt8(truncatingIfNeeded: source.red)
            bytes[1] = UInt8(truncatingIfNeeded: source.green)
            bytes[2] = UInt8(truncatingIfNeeded: source.blue)
            bytes[3] = 255
        }
        let (even, odd) = (color & 0x00FF_00FF, color >> 8 & 0x00FF_00FF)
        let taps = entry.taps
        let start = line.base + (Double(line.first) + 0.5 - line.low) * line.slope - 0.5 - Double(entry.reach)
        let one = Double(1 << 32)
        let step = Int((line.slope * one).rounded())
        var place = Int((start * one).rounded(.down)) &+ step &* (low - line.first)
        let stride = line.isSteep ? 4 : width * 4, advance = line.isSteep ? width * 4 : 4
        let (least, limit) = line.isSteep ? (0, width) : (band.lowerBound, band.upperBound)
        var row = UnsafeMutableRawPointer(pixels) + low * advance
        for _ in low...high {
            let floor = place >> 32, fraction = place >> 27 & 31
            let counts = shares + fraction * (taps + 1)
            // The pixel at the floor is beyond what is covered.
            var tap = max(1, least &- floor)
            let end = min(Int(counts[0]), limit &- floor)
            var pixel = row + (floor &+ tap) &* stride
            while tap < end {
                let share = counts[tap]
                let old = pixel.load(as: UInt32.self), rest = 256 &- share
                let evens = ((old & 0x00FF_00FF) &* rest &+ even &* share &+ 0x0080_0080) >> 8 & 0x00FF_00FF
                let odds = ((old >> 8 & 0x00FF_00FF) &* rest &+ odd &* share &+ 0x0080_0080) & 0xFF00_FF00
                pixel.storeBytes(of: evens | odds, as: UInt32.self)
                pixel += stride
                tap &+= 1
            }
            row += advance
            place &+= step
        }
    }

    /// The part of a line near the picture; `nil` where there is none.
    private func clipped(_ start: Point, _ end: Point, by margin: Double) -> (Point, Point)? {
        let way = end - start
        var (low, high) = (0.0, 1.0)
        for (from, step, limit) in [(start.x, way.x, Double(width)), (start.y, way.y, Double(height))] {
            if step == 0 {
                guard from >= -margin, from <= limit + margin else { return nil }
            } else {
                let (a, b) = ((-margin - from) / step, (limit + margin - from) / step)
                low = max(low, min(a, b))
                high = min(high, max(a, b))
            }
        }
        return low < high ? (start + way * low, start + way * high) : nil
    }

    // MARK: Discs

    /// A disc, or a ring of a width around its edge.
    func disc(_ center: Point, radius: Double, ring: Double? = nil, _ source: Source) {
        let outer = radius + (ring ?? 0) / 2, inner = ring.map { radius - $0 / 2 } ?? -1
        let left = max(0, Int(bounding: center.x - outer - 1)),
            right = min(width - 1, Int(bounding: center.x + outer + 1))
        let top = max(0, Int(bounding: center.y - outer - 1)),
            bottom = min(height - 1, Int(bounding: center.y + outer + 1))
        guard left <= right, top <= bottom else { return }
        let (x0, y0, out, into) = (Float(center.x), Float(center.y), Float(outer), Float(inner))
        for y in top...bottom {
            let dy = Float(y) + 0.5 - y0
            for x in left...right {
                let dx = Float(x) + 0.5 - x0
                let square = dx * dx + dy * dy
                guard square < (out + 0.5) * (out + 0.5) else { continue }
                let distance = square.squareRoot()
                var coverage = min(1, out + 0.5 - distance)
                if into > 0 { coverage -= min(1, max(0, into + 0.5 - distance)) }
                // A disc smaller than a pixel covers no more than its area.
                if out < 0.5 { coverage = min(coverage, 4 * out * out) }
                if coverage > 0 { blend(x, y, source, coverage) }
            }
        }
    }

    // MARK: Areas

    /// Adds a closed polygon to the area to be filled.
    func add(_ corners: [Point]) {
        guard corners.count > 2 else { return }
        if areas.isEmpty { areas = [Float](repeating: 0, count: (width + 2) * height + 2) }
        var last = corners[corners.count - 1]
        for corner in corners {
            addEdge(last, corner)
            last = corner
        }
    }

    /// The lines around a polyline of a width, piece by piece.
    func addStroke(_ points: [Point], width: Double) {
        for (start, end) in zip(points, points.dropFirst()) {
            let side = (end - start).unit.left * (width / 2)
            add([start + side, end + side, end - side, start - side])
        }
    }

    /// Adds the signed areas right of an edge, pixel by pixel.
    private func addEdge(_ from: Point, _ to: Point) {
        guard from.y != to.y else { return }
        let sign: Float = from.y < to.y ? 1 : -1
        var (a, b) = from.y < to.y ? (from, to) : (to, from)
        guard b.y > 0, a.y < Double(height) else { return }
        let slope = (b.x - a.x) / (b.y - a.y)
        if a.y < 0 { a = Point(a.x - a.y * slope, 0) }
        if b.y > Double(height) { b = Point(b.x - (b.y - Double(height)) * slope, Double(height)) }
        let top = Int(a.y), bottom = min(height - 1, Int(b.y))
        guard top <= bottom else { return }
        let limit = Double(width)
        touched.top = min(touched.top, top)
        touched.bottom = max(touched.bottom, bottom)
        touched.left = min(touched.left, max(0, Int(max(0, min(a.x, b.x, limit)))))
        touched.right = max(touched.right, Int(min(limit, max(a.x, b.x, 0))) + 1)
        let stride = self.width + 2
        for y in top...bottom {
            let y0 = max(a.y, Double(y)), y1 = min(b.y, Double(y + 1))
            guard y1 > y0 else { continue }
            let height = Float(y1 - y0) * sign
            // What is beside the picture counts at its edge.
            let x0 = min(max(a.x + (y0 - a.y) * slope, 0), limit), x1 = min(max(a.x + (y1 - a.y) * slope, 0), limit)
            let (left, right) = (Float(min(x0, x1)), Float(max(x0, x1)))
            let first = Int(left), row = y * stride
            if right <= Float(first + 1) {
                let share = Float(first + 1) - (left + right) / 2
                areas[row + first] += height * share
                areas[row + first + 1] += height * (1 - share)
                continue
            }
            // The edge crosses several columns of this row.
            let rate = height / (right - left)
            var before: Float = 0
            var column = first
            while Float(column) < right {
                let to = min(right, Float(column + 1)), from = max(left, Float(column))
                let span = to - from
                // Up to here all of the height that was passed, and half of what is passed in this column.
                let covered = before + rate * span * (Float(column + 1) - (from + to) / 2)
                areas[row + column] += covered
                before += rate * span
                areas[row + column + 1] += before - covered
                before = 0
                column += 1
            }
        }
    }

    /// Fills what was added, and begins anew.
    func fill(_ source: Source) {
        defer { touched = (Int.max, Int.max, -1, -1) }
        guard touched.bottom >= touched.top, touched.right >= touched.left else { return }
        let stride = width + 2
        for y in touched.top...touched.bottom {
            var sum: Float = 0
            for x in touched.left...min(touched.right, width) {
                let index = y * stride + x
                sum += areas[index]
                areas[index] = 0
                if x < width {
                    let coverage = min(abs(sum), 1)
                    if coverage > 0.002 { blend(x, y, source, coverage) }
                }
            }
            areas[y * stride + width] = 0
            areas[y * stride + width + 1] = 0
        }
    }
}

/// How far lines of a width cover the pixels of a step, by their slope and by the fraction of a pixel at which they pass:
/// 64 slopes and 32 fractions are told apart.
private final class LineCoverage {
    struct Entry {
        let reach: Float
        /// The most pixels from the one below what is covered.
        let taps: Int
    }

    private static let slopes = 64
    private let half: Float
    private let alpha: Float
    private var entries: [Entry?]
    private var tables: [UnsafeMutablePointer<UInt32>?]

    init(half: Float, alpha: Float) {
        self.half = half
        self.alpha = alpha
        entries = Array(repeating: nil, count: Self.slopes)
        tables = Array(repeating: nil, count: Self.slopes)
    }

    deinit { for case let table? in tables { table.deallocate() } }

    /// For each fraction the number of pixels, and how far each is covered, in 256ths.
    ///
    /// - Parameter cosine: At least √½.
    func table(for cosine: Float) -> (Entry, UnsafePointer<UInt32>) {
        let level = max(0, min(Self.slopes - 1, Int((cosine - 0.707_106_77) / 0.292_893_23 * Float(Self.slopes))))
        if let entry = entries[level], let table = tables[level] { return (entry, UnsafePointer(table)) }
        let cosine = 0.707_106_77 + 0.292_893_23 * (Float(level) + 0.5) / Float(Self.slopes)
        let reach = (half + 0.5) / cosine, taps = Int((2 * reach).rounded(.up)) + 2
        let table = UnsafeMutablePointer<UInt32>.allocate(capacity: 32 * (taps + 1))
        table.initialize(repeating: 0, count: 32 * (taps + 1))
        for fraction in 0..<32 {
            let start = table + fraction * (taps + 1)
            for tap in 1...taps {
                let distance = (Float(tap) - reach - (Float(fraction) + 0.5) / 32) * cosine
                let share = min(distance + 0.5, half) - max(distance - 0.5, -half)
                start[tap] = share > 0 ? UInt32(min(share, 1) * alpha * 256 + 0.5) : 0
                if start[tap] > 0 { start[0] = UInt32(tap + 1) }
            }
        }
        let entry = Entry(reach: reach, taps: taps)
        entries[level] = entry
        tables[level] = table
        return (entry, UnsafePointer(table))
    }
}

extension Int {
    /// The whole number below, as far as numbers of pixels go.
    fileprivate init(bounding number: Double) {
        self = number >= -1e9 ? Int(Swift.min(number, 1e9).rounded(.down)) : -1_000_000_000
    }
}
