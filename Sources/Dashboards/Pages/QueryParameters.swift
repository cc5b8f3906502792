/// The parameters behind the question mark of an address: `query` of a `Location`, and what a page is opened with.
public struct QueryParameters: Sendable, Hashable {
    /// Names and values in their order; a name may come several times.
    public var items: [Item]

    /// A name with its value.
    public struct Item: Sendable, Hashable {
        public var name: String
        public var value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    public init(_ items: [Item] = []) { self.items = items }

    /// Reads `?a=1&b=x%20y`, with or without the question mark; `+` is a space.
    public init(_ text: String) {
        items = text.drop { $0 == "?" }.split(separator: "&").map { part in
            let pieces = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return Item(Self.decoded(pieces[0]), pieces.count > 1 ? Self.decoded(pieces[1]) : "")
        }
    }

    /// The first value of a name.
    public subscript(name: String) -> String? { items.first { $0.name == name }?.value }

    /// All values of a name.
    public func values(of name: String) -> [String] { items.filter { $0.name == name }.map(\.value) }

    private static func decoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "+") {
                bytes.append(UInt8(ascii: " "))
            } else if byte == UInt8(ascii: "%"),
                let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
                rest.prefix(2).count == 2
            {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension QueryParameters: JSONConvertible {
    public init(json: JSON) throws { self.init(try String(json: json)) }

    public var json: JSON {
        if items.isEmpty { return "" }
        let parts = items.map { "\($0.name.percentEscaped)=\($0.value.percentEscaped)" }
        return .string("?\(parts.joined(separator: "&"))")
    }
}
