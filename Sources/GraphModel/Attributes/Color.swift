public import OrderedJSON

/// A colour, checked when it is made: a name that SVG or X11 knows, or red, green and blue.
///
/// ```swift
/// graph.addNode("root", .color(.darkGreen), .fillColor(.rgb(255, 240, 200)))
/// Color("#1f77b4")            // also #rgb, #rrggbbaa, rgb(31, 119, 180), "0.6 0.8 0.9" (hue, saturation, value)
/// Color("no such colour")     // nil
/// ```
public struct Color: Sendable, Hashable {
    /// The colour as it is stored: a lower-case name, `#rrggbb` or `#rrggbbaa`.
    public let text: String

    init(name: String) { text = name }

    /// Reads a name, `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb(r, g, b)`, `rgba(r, g, b, a)`, `hsv(h, s, v)`, or
    /// Graphviz's three numbers from 0 to 1 for hue, saturation and value. `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        let text = text.lowercased()
        if text.hasPrefix("#") {
            self.init(hexadecimalDigits: text.dropFirst())
        } else if let open = text.firstIndex(of: "("), text.hasSuffix(")") {
            self.init(function: text[..<open], arguments: text[text.index(after: open)...].dropLast())
        } else if ColorTable.rgb(text) != nil || text == "transparent" {
            self.init(name: text)
        } else if text == "none" {
            self = .transparent
        } else {
            self.init(function: "hsv", arguments: text[...])
        }
    }

    /// A colour of red, green and blue.
    ///
    /// - Parameters:
    ///   - alpha: From 0, which is transparent, to 1.
    ///   - red: From 0 to 255.
    ///   - green: From 0 to 255.
    ///   - blue: From 0 to 255.
    public static func rgb(_ red: UInt8, _ green: UInt8, _ blue: UInt8, alpha: Double = 1) -> Color {
        let opacity = UInt8(alpha.clampedToUnit * 255 + 0.5)
        let bytes = opacity == 255 ? [red, green, blue] : [red, green, blue, opacity]
        return Color(name: "#" + bytes.map(Self.hexadecimal).joined())
    }

    /// A colour of hue, saturation and value, each from 0 to 1; numbers outside are moved to the nearer end.
    public static func hsv(_ hue: Double, _ saturation: Double, _ value: Double, alpha: Double = 1) -> Color {
        let (hue, saturation, value) = (hue.clampedToUnit * 6, saturation.clampedToUnit, value.clampedToUnit)
        func level(_ shift: Double) -> UInt8 {
            let position = (hue + shift).truncatingRemainder(dividingBy: 6)
            let ramp = max(0, min(position, 4 - position, 1))
            return UInt8(255 * (value - value * saturation * ramp) + 0.5)
        }
        return rgb(level(5), level(3), level(1), alpha: alpha)
    }

    /// Red, green, blue and opacity, each from 0 to 1.
    ///
    /// A name is what SVG says it is; names that only X11 knows are X11's.
    public var components: (red: Double, green: Double, blue: Double, alpha: Double) {
        let bytes = bytes
        return (
            Double(bytes >> 24 & 255) / 255, Double(bytes >> 16 & 255) / 255, Double(bytes >> 8 & 255) / 255,
            Double(bytes & 255) / 255
        )
    }

    /// The colour as `#rrggbb`, or `#rrggbbaa` where it lets through what is behind it.
    public var hexadecimal: String {
        let bytes = bytes
        let levels = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: bytes >> UInt32($0)) }
        return "#" + (levels[3] == 255 ? levels.dropLast() : levels[...]).map(Self.hexadecimal).joined()
    }

    /// Red, green, blue and opacity as one number.
    private var bytes: UInt32 {
        if text.hasPrefix("#"), let number = UInt32(text.dropFirst(), radix: 16) {
            return text.utf8.count == 7 ? number << 8 | 255 : number
        }
        return ColorTable.rgb(text).map { $0 << 8 | 255 } ?? 0xFFFF_FF00
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }

    private init?(hexadecimalDigits digits: Substring) {
        guard [3, 4, 6, 8].contains(digits.utf8.count),
            digits.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit })
        else { return nil }
        text = "#" + (digits.utf8.count < 6 ? digits.map { "\($0)\($0)" }.joined() : String(digits))
    }

    private init?(function: Substring, arguments: Substring) {
        let fields = arguments.split { $0 == "," || $0 == " " || $0 == "\t" }
        let numbers = fields.compactMap { Double($0) }.filter(\.isFinite)
        guard numbers.count == fields.count else { return nil }
        switch (function, numbers.count) {
        case ("rgb", 3), ("rgba", 4):
            guard numbers.prefix(3).allSatisfy({ 0...255 ~= $0 }) else { return nil }
            let levels = numbers.prefix(3).map { UInt8($0) }
            self = .rgb(levels[0], levels[1], levels[2], alpha: numbers.count == 4 ? numbers[3] : 1)
        case ("hsv", 3), ("hsv", 4):
            guard numbers.allSatisfy({ 0...1 ~= $0 }) else { return nil }
            self = .hsv(numbers[0], numbers[1], numbers[2], alpha: numbers.count == 4 ? numbers[3] : 1)
        default:
            return nil
        }
    }
}

extension Double {
    /// The number moved into 0...1; not a number becomes 0.
    fileprivate var clampedToUnit: Double { self > 0 ? min(self, 1) : 0 }
}

extension Color: AttributeValue {
    public init?(attribute json: JSON) {
        guard let color = json.stringValue.flatMap({ Color($0) }) else { return nil }
        self = color
    }

    public var json: JSON { .string(text) }
}

extension Color: CustomStringConvertible {
    public var description: String { text }
}
