import Foundation
import GraphDrawing
import GraphModel
import Testing

@testable import GraphDrawing

@Suite("Pixels")
struct PixelTests {
    @Test("A file has the pixels of the buffer, packed with and without a library", arguments: [true, false])
    func files(isOpaque: Bool) throws {
        var buffer = PixelBuffer(width: 37, height: 23, filledWith: isOpaque ? .white : .clear)
        for y in 5..<20 {
            for x in 3..<30 {
                buffer[x, y] = PixelBuffer.Pixel(
                    red: UInt8(x * 7), green: UInt8(y * 11), blue: UInt8(x * y % 256), alpha: isOpaque ? 255 : UInt8(x))
            }
        }
        #expect(try PNGReader.pixels(buffer.png()) == buffer)
        #expect(try PNGReader.pixels(buffer.pngWithoutLibrary()) == buffer)
        #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(PixelBuffer(width: 2, height: 1, bytes: [1, 2, 3]) == nil)
    }

    @Test("Runs of every length are packed so that they unpack to the same")
    func runs() throws {
        var bytes: [UInt8] = []
        for length in 1...600 { bytes += Array(repeating: UInt8(length % 7 * 40), count: length) }
        #expect(try PNGReader.unpacked(Deflater.packed(bytes)) == bytes)
    }

    @Test("Areas are as large in pixels as they are")
    func areas() {
        let cases: [(String, Double, (Rasterizer, Rasterizer.Source) -> Void)] = [
            ("disc", 400 * .pi, { $0.disc(Point(50.3, 49.7), radius: 20, $1) }),
            ("ring", 2 * .pi * 20 * 3, { $0.disc(Point(50.3, 49.7), radius: 20, ring: 3, $1) }),
            ("line", 250, { $0.line(Point(10.2, 20.9), Point(50.2, 50.9), width: 5, $1) }),
            ("thin line", 25, { $0.line(Point(60.2, 20.9), Point(30.2, 60.9), width: 0.5, $1) }),
            (
                "triangle", 1350,
                {
                    $0.add([Point(10.5, 10.25), Point(70.5, 10.25), Point(40.75, 55.25)])
                    $0.fill($1)
                }
            ),
            (
                "slanted", 910,
                {
                    $0.add([Point(20, 50), Point(60, 60), Point(65, 84), Point(25, 74)])
                    $0.fill($1)
                }
            ),
            (
                "half outside", 200,
                {
                    $0.add([Point(-10, -10), Point(10, -10), Point(10, 20), Point(-10, 20)])
                    $0.fill($1)
                }
            ),
        ]
        for (name, area, draw) in cases {
            var buffer = PixelBuffer(width: 100, height: 100, filledWith: .black)
            buffer.withUnsafeMutableBytes { bytes in
                guard let start = bytes.baseAddress else { return }
                let source = Rasterizer.Source(red: 255, green: 255, blue: 255, alpha: 1)
                draw(Rasterizer(pixels: start, width: 100, height: 100), source)
            }
            var sum = 0.0
            for y in 0..<100 { for x in 0..<100 { sum += Double(buffer[x, y].green) / 255 } }
            #expect(abs(sum - area) < 0.02 * area + 1, "\(name): \(sum)")
        }
    }

    @Test(
        "Lines that are drawn together, band by band, are those that are drawn one by one",
        arguments: [0.6, 1.2, 5, 12])
    func bands(width: Double) throws {
        let size = (width: 200, height: 700)
        var lines: [(start: Point, end: Point)] = []
        for number in 0..<60 {
            let turn = Double(number * number * 37 % 997)
            lines.append(
                (
                    Point(-20 + turn.truncatingRemainder(dividingBy: 240), Double(number * 13 % 740) - 20),
                    Point(Double(number * 71 % 240) - 20, turn * 0.74 - 20)
                ))
        }
        // Along the axes, along a diagonal, and shorter than a pixel.
        lines += [
            (Point(10, 100.3), Point(190, 100.3)), (Point(77.7, 5), Point(77.7, 690)), (Point(0, 0), Point(200, 200)),
            (Point(50.1, 50.1), Point(50.4, 50.2)), (Point(-500, 300), Point(700, 310)),
        ]
        let source = Rasterizer.Source(red: 200, green: 30, blue: 90, alpha: 0.8)
        func picture(_ draw: (Rasterizer) -> Void) -> PixelBuffer {
            var buffer = PixelBuffer(width: size.width, height: size.height)
            buffer.withUnsafeMutableBytes { bytes in
                guard let start = bytes.baseAddress else { return }
                draw(Rasterizer(pixels: start, width: size.width, height: size.height, isOpaque: true))
            }
            return buffer
        }
        let together = picture { $0.lines(lines, width: width, source) }
        let single = picture { rasterizer in
            for line in lines { rasterizer.line(line.start, line.end, width: width, source) }
        }
        var largest = 0
        for (one, other) in zip(together.bytes, single.bytes) { largest = max(largest, abs(Int(one) - Int(other))) }
        // 32 places within a pixel are told apart.
        #expect(largest <= (width <= 8 ? 16 : 0), "\(largest)")
        #expect(single != picture { _ in })
    }

    @Test("A drawing shows its colours at its places, and is refused where it has texts")
    func drawings() throws {
        var style = Sample.small
        #expect(throws: PixelError.textsNeedAFont) {
            try Sample.directed.scene(at: Sample.places, style: style).pixels()
        }
        style.node.label = .none
        style.edge.label = .none
        for outline in EdgeGeometryTests.outlines {
            style.node.outline = .constant(outline)
            let scene = try Sample.directed.scene(at: Sample.places, style: style)
            let picture = try scene.pixels(PixelOptions(scale: 2))
            for placed in scene.placedOutlines(outline) {
                let place = (placed.center - scene.bounds.low) * 2
                #expect(picture[Int(place.x), Int(place.y)] != .white)
            }
            #expect(picture[0, 0] == .white)
            #expect(try scene.pixels(PixelOptions(scale: 2)) == picture)
        }
        #expect(throws: PixelError.self) {
            try Sample.directed.scene(at: Sample.places, style: style).pixels(PixelOptions(scale: 1e6))
        }
    }
}

/// Reads the files that are written here: with filters 0 and 2, not interlaced.
enum PNGReader {
    struct Unreadable: Error {}

    static func pixels(_ file: [UInt8]) throws -> PixelBuffer {
        func number(_ start: Int) -> Int { file[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
        guard file.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] else { throw Unreadable() }
        var place = 8, packed: [UInt8] = [], size = (width: 0, height: 0), channels = 0
        while place < file.count {
            let length = number(place), name = String(decoding: file[place + 4..<place + 8], as: UTF8.self)
            let content = file[place + 8..<place + 8 + length]
            guard CRC32.of(file[place + 4..<place + 8 + length]) == UInt32(number(place + 8 + length)) else {
                throw Unreadable()
            }
            switch name {
            case "IHDR":
                size = (number(place + 8), number(place + 12))
                channels = content[content.startIndex + 9] == 2 ? 3 : 4
            case "IDAT": packed += content
            default: break
            }
            place += length + 12
        }
        let rows = try unpacked(packed), rowLength = size.width * channels + 1
        guard rows.count == rowLength * size.height else { throw Unreadable() }
        var above = [UInt8](repeating: 0, count: rowLength - 1), bytes: [UInt8] = []
        for y in 0..<size.height {
            let row = rows[y * rowLength + 1..<(y + 1) * rowLength]
            above = rows[y * rowLength] == 2 ? zip(row, above).map { $0 &+ $1 } : Array(row)
            for x in 0..<size.width {
                bytes += above[x * channels..<x * channels + 3]
                bytes.append(channels == 4 ? above[x * 4 + 3] : 255)
            }
        }
        guard let buffer = PixelBuffer(width: size.width, height: size.height, bytes: bytes) else { throw Unreadable() }
        return buffer
    }

    /// Inflates, slowly, what has one of the three kinds of blocks.
    static func unpacked(_ packed: [UInt8]) throws -> [UInt8] {
        var inflater = Inflater(bytes: packed)
        return try inflater.inflate()
    }
}

/// RFC 1951, bit by bit.
private struct Inflater {
    let bytes: [UInt8]
    var bit = 16

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func take(_ count: Int) throws -> Int {
        var value = 0
        for index in 0..<count {
            guard bit / 8 < bytes.count else { throw PNGReader.Unreadable() }
            value |= (Int(bytes[bit / 8]) >> (bit % 8) & 1) << index
            bit += 1
        }
        return value
    }

    /// Symbols by the length and the value of their codes.
    typealias Codes = [Int: Int]

    static func codes(_ lengths: [Int]) -> Codes {
        var codes: Codes = [:], code = 0
        for length in 1...15 {
            for (symbol, own) in lengths.enumerated() where own == length {
                codes[length << 16 | code] = symbol
                code += 1
            }
            code <<= 1
        }
        return codes
    }

    mutating func symbol(_ codes: Codes) throws -> Int {
        var code = 0
        for length in 1...15 {
            code = code << 1 | (try take(1))
            if let symbol = codes[length << 16 | code] { return symbol }
        }
        throw PNGReader.Unreadable()
    }

    mutating func inflate() throws -> [UInt8] {
        var output: [UInt8] = [], isLast = false
        while !isLast {
            isLast = try take(1) == 1
            switch try take(2) {
            case 0:
                bit = (bit + 7) / 8 * 8
                let length = try take(16)
                _ = try take(16)
                for _ in 0..<length { output.append(UInt8(try take(8))) }
            case 1:
                let lengths = (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
                try block(Self.codes(lengths), Self.codes(Array(repeating: 5, count: 30)), &output)
            case 2:
                let literalCount = try take(5) + 257, distanceCount = try take(5) + 1, codeCount = try take(4) + 4
                var lengths = [Int](repeating: 0, count: 19)
                for place in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15].prefix(codeCount) {
                    lengths[place] = try take(3)
                }
                let codes = Self.codes(lengths)
                var all: [Int] = []
                while all.count < literalCount + distanceCount {
                    switch try symbol(codes) {
                    case 16: all += Array(repeating: all.last ?? 0, count: 3 + (try take(2)))
                    case 17: all += Array(repeating: 0, count: 3 + (try take(3)))
                    case 18: all += Array(repeating: 0, count: 11 + (try take(7)))
                    case let length: all.append(length)
                    }
                }
                try block(
                    Self.codes(Array(all[..<literalCount])), Self.codes(Array(all[literalCount...])), &output)
            default: throw PNGReader.Unreadable()
            }
        }
        return output
    }

    private mutating func block(_ literals: Codes, _ distances: Codes, _ output: inout [UInt8]) throws {
        while true {
            let symbol = try symbol(literals)
            if symbol < 256 {
                output.append(UInt8(symbol))
                continue
            }
            if symbol == 256 { return }
            var length = symbol - 254
            if symbol == 285 {
                length = 258
            } else if symbol >= 265 {
                let extra = (symbol - 261) / 4
                length = ((symbol - 265) % 4 + 4) << extra + 3
                length += try take(extra)
            }
            let code = try self.symbol(distances)
            var distance = code + 1
            if code >= 4 {
                let extra = code / 2 - 1
                distance = (2 + code % 2) << extra + 1
                distance += try take(extra)
            }
            guard distance <= output.count else { throw PNGReader.Unreadable() }
            for _ in 0..<length { output.append(output[output.count - distance]) }
        }
    }
}
