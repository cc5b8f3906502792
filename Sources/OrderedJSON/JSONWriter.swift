import OrderedCollections

/// How JSON is written.
public struct JSONWritingOptions: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// `<`, `>`, `&`, `/`, U+2028 and U+2029 as escapes, so that the text can stand inside an HTML `<script>`.
    public static let scriptSafe = JSONWritingOptions(rawValue: 1 << 0)
    /// Indented by two spaces, a member a line.
    public static let indented = JSONWritingOptions(rawValue: 1 << 1)
    /// Keys in the order of their UTF-16 code units, which is JavaScript's order.
    public static let sortedKeys = JSONWritingOptions(rawValue: 1 << 2)
}

extension JSON {
    /// The value as JSON text. NaN and the infinities, which JSON has not, become `null`.
    ///
    /// - Complexity: O(*n*), where *n* is the length of the text.
    public func serialized(_ options: JSONWritingOptions = []) -> String {
        String(decoding: serializedBytes(options), as: UTF8.self)
    }

    /// The value as UTF-8 bytes of JSON text; see ``serialized(_:)``.
    public func serializedBytes(_ options: JSONWritingOptions = []) -> [UInt8] {
        var writer = JSONWriter(options: options)
        writer.write(self)
        return writer.bytes
    }
}

/// Appends JSON text to a buffer.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private let options: JSONWritingOptions
    private var indentation = 0

    init(options: JSONWritingOptions) {
        self.options = options
        bytes.reserveCapacity(256)
    }

    mutating func write(_ value: JSON) {
        switch value {
        case .null: append("null")
        case .bool(let value): append(value ? "true" : "false")
        case .int(let value): write(value)
        case .double(let value): write(value)
        case .string(let value): write(value)
        case .array(let elements):
            writeList(open: "[", close: "]", elements) { writer, element in writer.write(element) }
        case .object(let object) where options.contains(.sortedKeys):
            writeObject(object.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) })
        case .object(let object):
            writeObject(object.elements)
        }
    }

    private mutating func writeObject(_ members: some Collection<(key: String, value: JSON)>) {
        writeList(open: "{", close: "}", members) { writer, member in
            writer.write(member.key)
            writer.append(writer.options.contains(.indented) ? ": " : ":")
            writer.write(member.value)
        }
    }

    private mutating func writeList<Items: Collection>(
        open: StaticString, close: StaticString, _ items: Items,
        writeItem: (inout JSONWriter, Items.Element) -> Void
    ) {
        append(open)
        indentation += 1
        var isFirst = true
        for item in items {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            startLine()
            writeItem(&self, item)
        }
        indentation -= 1
        if !isFirst { startLine() }
        append(close)
    }

    private mutating func startLine() {
        guard options.contains(.indented) else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indentation))
    }

    private mutating func append(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func write(_ value: Int) {
        if 0..<10 ~= value {
            bytes.append(UInt8(ascii: "0") + UInt8(value))
        } else {
            bytes.append(contentsOf: value.description.utf8)
        }
    }

    private mutating func write(_ value: Double) {
        guard value.isFinite else { return append("null") }
        bytes.append(contentsOf: value.description.utf8)
    }

    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            // Long texts come in pairs, as the coordinates of points: one piece of memory for both. What is not touched
            // of it costs nothing.
            if utf8.count > 1 << 16, bytes.capacity - bytes.count < utf8.count {
                bytes.reserveCapacity(max(2 * bytes.capacity, bytes.count + 2 * utf8.count + 4_096))
            }
            var start = 0
            var index = 0
            while index < utf8.count {
                // Long texts are mostly numbers in base64: 32 bytes at a time, then eight.
                if !options.contains(.scriptSafe) {
                    let raw = UnsafeRawBufferPointer(utf8)
                    while index + 32 <= raw.count,
                        escapes(raw, at: index) | escapes(raw, at: index + 8) | escapes(raw, at: index + 16)
                            | escapes(raw, at: index + 24) == 0
                    {
                        index += 32
                    }
                    if index + 8 <= raw.count, escapes(raw, at: index) == 0 {
                        index += 8
                        continue
                    }
                    if index == raw.count { break }
                }
                guard needsEscape(utf8, at: index) else {
                    index += 1
                    continue
                }
                bytes.append(contentsOf: utf8[start..<index])
                index += writeEscape(utf8, at: index)
                start = index
            }
            bytes.append(contentsOf: utf8[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Which of eight bytes are a control character, a quotation mark or a backslash, up to the first: the highest bit of a
    /// byte stays set where the byte is less than the one subtracted, or equal to the one compared with.
    private func escapes(_ bytes: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let ones: UInt64 = 0x0101_0101_0101_0101
        func isZero(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
        let found =
            ((word &- ones &* 0x20) & ~word) | isZero(word ^ (ones &* 0x22)) | isZero(word ^ (ones &* 0x5C))
        return found & (ones &* 0x80)
    }

    private func needsEscape(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        switch utf8[index] {
        case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"): true
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "/"):
            options.contains(.scriptSafe)
        case 0xE2:
            options.contains(.scriptSafe) && utf8[index + 1] == 0x80 && utf8[index + 2] & 0xFE == 0xA8
        default: false
        }
    }

    /// Writes the escape of the character at `index` and returns how many bytes the character has.
    private mutating func writeEscape(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch utf8[index] {
        case UInt8(ascii: "\""): append("\\\"")
        case UInt8(ascii: "\\"): append("\\\\")
        case 0x0A: append("\\n")
        case 0x0D: append("\\r")
        case 0x09: append("\\t")
        case 0xE2:
            append(utf8[index + 2] == 0xA8 ? "\\u2028" : "\\u2029")
            return 3
        case let byte:
            append("\\u00")
            bytes.append(Self.hexDigits[Int(byte >> 4)])
            bytes.append(Self.hexDigits[Int(byte & 0xF)])
        }
        return 1
    }

    private static let hexDigits = Array("0123456789abcdef".utf8)
}
