public import OrderedJSON

/// Numbers as plotly.js reads them fastest: bytes in base64, with the type of the numbers.
///
/// ```json
/// {"dtype": "f8", "bdata": "AAAAAAAA8D8AAAAAAAAAQA==", "shape": "1, 2"}
/// ```
///
/// Arrays given to a trace are packed by themselves. Like plotly.py, whole numbers are packed into the smallest type that
/// holds all of them, and empty arrays and numbers beyond 32 bits are not packed.
public struct TypedArray: Sendable, Hashable {
    public var elementType: ElementType
    /// The bytes of the numbers, little-endian, in base64.
    public var base64: String
    /// The length of the array, or the lengths of its dimensions.
    public var shape: [Int]

    /// How a number is stored: `i1` is a signed number of one byte, `f8` a floating-point number of eight.
    public enum ElementType: String, Sendable, CaseIterable {
        case i1, u1, i2, u2, i4, u4, f4, f8

        /// The number of bytes.
        public var size: Int {
            switch self {
            case .i1, .u1: 1
            case .i2, .u2: 2
            case .i4, .u4, .f4: 4
            case .f8: 8
            }
        }
    }

    /// Packs numbers; `nil` where there are none.
    ///
    /// - Complexity: O(*n*), where *n* is the number of numbers.
    public init?(_ numbers: [Double]) {
        self.init(littleEndian: numbers, as: .f8) { $0.bitPattern }
    }

    /// Packs numbers; `nil` where there are none.
    public init?(_ numbers: [Float]) {
        self.init(littleEndian: numbers, as: .f4) { $0.bitPattern }
    }

    /// Packs whole numbers; `nil` where there are none or one is beyond 32 bits.
    ///
    /// Numbers of 64 bits become as small as they can; those of a certain size keep it.
    public init?<Integer: FixedWidthInteger>(_ numbers: [Integer]) {
        guard let first = numbers.first else { return nil }
        var (low, high) = (first, first)
        if Integer.bitWidth == 64 {
            for number in numbers {
                low = min(low, number)
                high = max(high, number)
            }
        } else {
            (low, high) = (.min, .max)
        }
        func fits<Small: FixedWidthInteger>(_: Small.Type) -> Bool {
            Small(exactly: low) != nil && Small(exactly: high) != nil
        }
        if Integer.isSigned {
            if fits(Int8.self) {
                self.init(numbers.littleEndian { Int8(truncatingIfNeeded: $0) }, as: .i1)
            } else if fits(Int16.self) {
                self.init(numbers.littleEndian { Int16(truncatingIfNeeded: $0) }, as: .i2)
            } else if fits(Int32.self) {
                self.init(numbers.littleEndian { Int32(truncatingIfNeeded: $0) }, as: .i4)
            } else {
                return nil
            }
        } else if fits(UInt8.self) {
            self.init(numbers.littleEndian { UInt8(truncatingIfNeeded: $0) }, as: .u1)
        } else if fits(UInt16.self) {
            self.init(numbers.littleEndian { UInt16(truncatingIfNeeded: $0) }, as: .u2)
        } else if fits(UInt32.self) {
            self.init(numbers.littleEndian { UInt32(truncatingIfNeeded: $0) }, as: .u4)
        } else {
            return nil
        }
    }

    /// - Parameter words: The numbers, already little-endian.
    private init?<Word: FixedWidthInteger>(_ words: [Word], as elementType: ElementType) {
        if words.isEmpty { return nil }
        self.elementType = elementType
        base64 = words.withUnsafeBytes { String(base64: $0) }
        shape = [words.count]
    }

    /// - Parameter word: The bits of a number, which are its bytes already where those are little-endian.
    private init?<Number, Word: FixedWidthInteger>(
        littleEndian numbers: [Number], as elementType: ElementType, word: (Number) -> Word
    ) {
        #if _endian(little)
            if numbers.isEmpty { return nil }
            self.elementType = elementType
            base64 = numbers.withUnsafeBytes { String(base64: $0) }
            shape = [numbers.count]
        #else
            self.init(numbers.littleEndian(word), as: elementType)
        #endif
    }

    /// The numbers one after another, row by row; `nil` where the bytes are not base64 or not whole numbers of them.
    public var numbers: [Double]? {
        guard let bytes = base64.base64Bytes, bytes.count.isMultiple(of: elementType.size) else { return nil }
        return bytes.withUnsafeBytes { bytes in
            stride(from: 0, to: bytes.count, by: elementType.size).map { offset in
                func word<Word: FixedWidthInteger>(_: Word.Type) -> Word {
                    Word(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Word.self))
                }
                return switch elementType {
                case .i1: Double(word(Int8.self))
                case .u1: Double(word(UInt8.self))
                case .i2: Double(word(Int16.self))
                case .u2: Double(word(UInt16.self))
                case .i4: Double(word(Int32.self))
                case .u4: Double(word(UInt32.self))
                case .f4: Double(Float(bitPattern: word(UInt32.self)))
                case .f8: Double(bitPattern: word(UInt64.self))
                }
            }
        }
    }
}

extension TypedArray: JSONConvertible {
    public init(json: JSON) throws {
        guard let type = json["dtype"]?.stringValue.flatMap(ElementType.init(rawValue:)),
            let base64 = json["bdata"]?.stringValue
        else { throw JSONConversionError(expected: "an object of `dtype` and `bdata`", found: json) }
        elementType = type
        self.base64 = base64
        shape = []
        switch json["shape"] {
        case .string(let text)?:
            shape = text.split { $0 == "," || $0 == " " }.compactMap { Int($0) }
        case .array(let lengths)?: shape = lengths.compactMap(\.intValue)
        case .int(let length)?: shape = [length]
        default: shape = [base64.base64Count / type.size]
        }
    }

    public var json: JSON {
        var members: JSON.Object = ["dtype": .string(elementType.rawValue), "bdata": .string(base64)]
        if shape.count > 1 {
            members["shape"] = .string(shape.map { "\($0)" }.joined(separator: ", "))
        }
        return .object(members)
    }
}

extension Array {
    fileprivate func littleEndian<Word: FixedWidthInteger>(_ word: (Element) -> Word) -> [Word] {
        map { word($0).littleEndian }
    }
}
