public import OrderedJSON

/// A node that can stand in a file.
///
/// `String` and `Int` conform. For files whose nodes are of several kinds there is `JSON`, which keeps numbers, texts
/// and networkx's tuples (as arrays) apart: `Graph<JSON>(nodeLinkJSON: text)`.
///
/// A type of your own conforms by saying how it looks as text; the JSON form follows from it.
public protocol GraphFileNode: Hashable, Sendable {
    /// Reads a node where a format knows only text; `nil` if the text does not say one.
    init?(nodeText text: String)

    /// The node as text. Different nodes must have different texts.
    var nodeText: String { get }

    /// Reads a node from JSON; `nil` if the value does not say one.
    init?(nodeJSON json: JSON)

    /// The node as JSON.
    var nodeJSON: JSON { get }

    /// What a text must be, in words for messages: `"an integer"`.
    static var nodeKind: String { get }
}

extension GraphFileNode {
    public init?(nodeJSON json: JSON) {
        guard let text = json.stringValue else { return nil }
        self.init(nodeText: text)
    }

    public var nodeJSON: JSON { .string(nodeText) }
    public static var nodeKind: String { "a \(Self.self)" }
}

extension String: GraphFileNode {
    public init?(nodeText text: String) { self = text }
    public var nodeText: String { self }
    public static var nodeKind: String { "a string" }
}

extension Int: GraphFileNode {
    public init?(nodeText text: String) { self.init(text) }
    public var nodeText: String { String(self) }

    public init?(nodeJSON json: JSON) {
        guard case .int(let number) = json else { return nil }
        self = number
    }

    public var nodeJSON: JSON { .int(self) }
    public static var nodeKind: String { "an integer" }
}

extension JSON: GraphFileNode {
    /// Takes an integer in its usual form for a number and everything else for a string.
    public init?(nodeText text: String) {
        self = Int(text).flatMap { String($0) == text ? .int($0) : nil } ?? .string(text)
    }

    /// A string's content, or the JSON text of anything else.
    public var nodeText: String { stringValue ?? serialized() }
    public init?(nodeJSON json: JSON) { self = json }
    public var nodeJSON: JSON { self }
    public static var nodeKind: String { "a JSON value" }
}
