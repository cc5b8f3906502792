import GraphModel
import OrderedJSON

/// The nodes of a file by number, in the order of first mention, before it is known what type they become.
///
/// Texts lie one behind the other as bytes, and integers are found without hashing where they lie close together, so
/// that millions of mentions make no strings.
struct NodeNames: Sendable {
    enum Name: Hashable {
        case integer(Int)
        case text(String)
        case json(JSON)
    }

    private enum Kind {
        static let integer: Int32 = -1
        static let json: Int32 = -2
    }

    /// Whether 1 and "1" are two nodes, as in JSON, or one, as in a text.
    let isTyped: Bool
    /// The integer, the offset in `bytes`, or the offset in `values`.
    private var contents: [Int] = []
    /// The length of a text, or a kind.
    private var lengths: [Int32] = []
    private var bytes: [UInt8] = []
    private var values: [JSON] = []

    /// For integers from 0 up their numbers, -1 where there is none. Either all integers up to its end are here, or it
    /// is empty.
    private var direct: [Int32] = []
    private var otherIntegers: [Int: Int32] = [:]
    /// The numbers of texts by hash, with open addressing; -1 in free places.
    private var slots: [Int32] = []
    private var textCount = 0
    private var valueNumbers: [JSON: Int32] = [:]

    init(isTyped: Bool = false) { self.isTyped = isTyped }

    var count: Int { contents.count }

    /// Whether every node is an integer.
    var areIntegers: Bool { lengths.allSatisfy { $0 == Kind.integer } }

    subscript(number: Int) -> Name {
        switch lengths[number] {
        case Kind.integer: .integer(contents[number])
        case Kind.json: .json(values[contents[number]])
        case let length:
            .text(String(decoding: bytes[contents[number]..<contents[number] + Int(length)], as: UTF8.self))
        }
    }

    /// The integers, where all nodes are such.
    var integers: [Int] { contents }

    // MARK: Numbers of nodes, which are added if they are new

    @inline(__always)
    mutating func number(of integer: Int) -> Int32 {
        if integer >= 0, integer < direct.count {
            let number = direct[integer]
            if number >= 0 { return number }
        }
        return numberOfFarOrNew(integer)
    }

    @inline(never)
    private mutating func numberOfFarOrNew(_ integer: Int) -> Int32 {
        if let number = otherIntegers[integer] { return number }
        let number = append(integer, Kind.integer)
        if integer >= direct.count, integer < 8 * count + 4096 { extendDirect(toHold: integer) }
        if integer >= 0, integer < direct.count { direct[integer] = number } else { otherIntegers[integer] = number }
        return number
    }

    /// Makes room for integers up to twice what is needed, and moves those that now have a place there.
    private mutating func extendDirect(toHold integer: Int) {
        guard integer >= 0 else { return }
        direct.append(contentsOf: repeatElement(-1, count: 2 * integer + 64 - direct.count))
        for (value, number) in otherIntegers where direct.indices.contains(value) {
            direct[value] = number
            otherIntegers[value] = nil
        }
    }

    /// The number of a node by UTF-8 bytes; where names are not typed, an integer in its usual form is that integer.
    mutating func number(of text: UnsafeBufferPointer<UInt8>) -> Int32 {
        if !isTyped, let integer = Self.integer(text) { return number(of: integer) }
        if 4 * (textCount + 1) > 3 * slots.count { growSlots() }
        let (slot, found) = slot(of: text)
        if let found { return found }
        let number = append(bytes.count, Int32(clamping: text.count))
        bytes.append(contentsOf: text)
        slots[slot] = number
        textCount += 1
        return number
    }

    mutating func number(of text: String) -> Int32 {
        var text = text
        return text.withUTF8 { number(of: $0) }
    }

    mutating func number(of json: JSON) -> Int32 {
        switch json {
        case .int(let integer):
            return number(of: integer)
        case .string(let text) where isTyped:
            return number(of: text)
        default:
            if let number = valueNumbers[json] { return number }
            let number = append(values.count, Kind.json)
            values.append(json)
            valueNumbers[json] = number
            return number
        }
    }

    /// The number of a node; `nil` where it is not there.
    func find(_ json: JSON) -> Int32? {
        switch json {
        case .int(let integer):
            if direct.indices.contains(integer) { return direct[integer] < 0 ? nil : direct[integer] }
            return otherIntegers[integer]
        case .string(var text) where isTyped:
            return text.withUTF8 { text in slots.isEmpty ? nil : slot(of: text).number }
        default:
            return valueNumbers[json]
        }
    }

    /// The place of a text in the table, and its number if it is there.
    private func slot(of text: UnsafeBufferPointer<UInt8>) -> (place: Int, number: Int32?) {
        let mask = slots.count - 1
        var slot = Self.hash(text) & mask
        while slots[slot] >= 0 {
            if isEqual(Int(slots[slot]), text) { return (slot, slots[slot]) }
            slot = (slot + 1) & mask
        }
        return (slot, nil)
    }

    /// Appends a node without looking whether it is there already, as a writer does with a network's nodes.
    mutating func appendUnchecked(_ name: Name) {
        switch name {
        case .integer(let integer):
            _ = append(integer, Kind.integer)
        case .text(let text):
            _ = append(bytes.count, Int32(clamping: text.utf8.count))
            bytes.append(contentsOf: text.utf8)
        case .json(let json):
            _ = append(values.count, Kind.json)
            values.append(json)
        }
    }

    private mutating func append(_ content: Int, _ length: Int32) -> Int32 {
        contents.append(content)
        lengths.append(length)
        return Int32(truncatingIfNeeded: contents.count - 1)
    }

    private func isEqual(_ number: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Int(lengths[number]) == text.count else { return false }
        let start = contents[number]
        return bytes.withUnsafeBufferPointer { bytes in
            for index in 0..<text.count where bytes[start + index] != text[index] { return false }
            return true
        }
    }

    private mutating func growSlots() {
        slots = Array(repeating: -1, count: max(64, 2 * slots.count))
        let mask = slots.count - 1
        for (number, length) in lengths.enumerated() where length >= 0 {
            var slot =
                bytes.withUnsafeBufferPointer { bytes in
                    Self.hash(UnsafeBufferPointer(rebasing: bytes[contents[number]..<contents[number] + Int(length)]))
                } & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(number)
        }
    }

    /// The standard library's hash, which nobody outside the process can foresee.
    private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(text))
        return hasher.finalize() & Int.max
    }

    /// The integer that a text says in the form in which Swift and Python write it.
    static func integer(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let first = text.first, text.count <= 20 else { return nil }
        let isNegative = first == UInt8(ascii: "-"), start = isNegative ? 1 : 0
        guard start < text.count, text[start] != UInt8(ascii: "0") || text.count == 1 else { return nil }
        var value = 0
        for index in start..<text.count {
            let digit = text[index] &- UInt8(ascii: "0")
            guard digit <= 9 else { return nil }
            let (product, overflowed) = value.multipliedReportingOverflow(by: 10)
            let (next, carried) = product.subtractingReportingOverflow(Int(digit))
            guard !overflowed, !carried else { return nil }
            value = next
        }
        guard !isNegative else { return value }
        return value == Int.min ? nil : -value
    }
}

extension NodeNames.Name {
    /// The node as a type that can stand in a file.
    ///
    /// - Parameter isTyped: Whether a text format or JSON spoke.
    func node<Node: GraphFileNode>(isTyped: Bool) -> Node? {
        switch self {
        case .integer(let integer): isTyped ? Node(nodeJSON: .int(integer)) : Node(nodeText: String(integer))
        case .text(let text): isTyped ? Node(nodeJSON: .string(text)) : Node(nodeText: text)
        case .json(let json): Node(nodeJSON: json)
        }
    }

    /// The node as text.
    var text: String {
        switch self {
        case .integer(let integer): String(integer)
        case .text(let text): text
        case .json(let json): json.nodeText
        }
    }

    /// The node as JSON.
    var json: JSON {
        switch self {
        case .integer(let integer): .int(integer)
        case .text(let text): .string(text)
        case .json(let json): json
        }
    }
}
