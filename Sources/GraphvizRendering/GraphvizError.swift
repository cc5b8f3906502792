/// Why a graph was not drawn.
///
/// ```swift
/// do {
///     chart = try await graph.svg(engine: .dot)
/// } catch where error.kind == .invalidAttribute {
///     print(error)     // The node "root" has width = "wide"; it takes a number from 0 to 100.
/// }
/// ```
public struct GraphvizError: Error, Hashable, Sendable {
    /// What went wrong, for a program to tell apart.
    public struct Kind: Hashable, Sendable {
        private enum Value: Hashable, Sendable {
            case invalidAttribute, refusedAttribute, quotaExceeded, pictureTooLarge, graphvizFailed, unsafePicture
            case cancelled, unavailable, deadlineExceeded, memoryExceeded, workerFailed, busy
        }

        private let value: Value

        /// An attribute has a value that means nothing for it.
        public static let invalidAttribute = Kind(value: .invalidAttribute)
        /// An attribute would let a graph read files or take over the page, and is never passed on.
        public static let refusedAttribute = Kind(value: .refusedAttribute)
        /// The graph is larger than its ``GraphQuota``.
        public static let quotaExceeded = Kind(value: .quotaExceeded)
        /// A bitmap would have too many pixels.
        public static let pictureTooLarge = Kind(value: .pictureTooLarge)
        /// Graphviz reported an error, whether or not it drew something.
        public static let graphvizFailed = Kind(value: .graphvizFailed)
        /// Graphviz drew something that is not let into a page.
        public static let unsafePicture = Kind(value: .unsafePicture)
        /// The task was cancelled: before its turn came or, in a process of its own, also later.
        public static let cancelled = Kind(value: .cancelled)
        /// Graphviz itself cannot be started.
        public static let unavailable = Kind(value: .unavailable)
        /// Graphviz was still at work when its time was over, and was stopped.
        public static let deadlineExceeded = Kind(value: .deadlineExceeded)
        /// The drawing needs more memory than it may take.
        public static let memoryExceeded = Kind(value: .memoryExceeded)
        /// The process in which Graphviz drew has crashed, or gave an answer that makes no sense.
        public static let workerFailed = Kind(value: .workerFailed)
        /// Too many drawings are waiting.
        public static let busy = Kind(value: .busy)
    }

    public let kind: Kind

    /// What happened and what would be right, in a sentence or two.
    public let message: String

    /// The attribute it is about, by its wire name.
    public let attribute: String?

    package init(_ kind: Kind, _ message: String, attribute: String? = nil) {
        self.kind = kind
        self.message = message
        self.attribute = attribute
    }
}

extension GraphvizError: CustomStringConvertible {
    public var description: String { message }
}

extension GraphvizError {
    static func invalidAttribute(
        name: String, value: String, of subject: GraphvizSubject, expected: String
    ) -> GraphvizError {
        GraphvizError(
            .invalidAttribute, "\(subject.capitalized) has \(name) = \(value.quoted); it takes \(expected).",
            attribute: name)
    }

    static func refusedAttribute(name: String, of subject: GraphvizSubject, reason: String) -> GraphvizError {
        GraphvizError(
            .refusedAttribute,
            "\(subject.capitalized) has the attribute \(name), which is never drawn: \(reason). "
                + "Remove it, or name it in `ignoredAttributes`.",
            attribute: name)
    }
}

/// What an error is about.
enum GraphvizSubject {
    case graph
    case node(String)
    case edge(tail: String, head: String)
    case group(String)
    /// The defaults given with the options or in the graph: `"node"`, `"edge"`.
    case defaults(String)

    var capitalized: String {
        switch self {
        case .graph: "The graph"
        case .node(let name): "The node \(name.quoted)"
        case .edge(let tail, let head): "The edge from \(tail.quoted) to \(head.quoted)"
        case .group(let name): "The group \(name.quoted)"
        case .defaults(let kind): "The \(kind) defaults"
        }
    }
}

extension String {
    /// In quotation marks for a message: at most 60 characters, none of them able to disturb a terminal or a log.
    var quoted: String {
        let shown = prefix(60).map { character in
            character.unicodeScalars.contains { $0.properties.generalCategory == .control } ? "\u{FFFD}" : character
        }
        return "\"" + String(shown) + (dropFirst(60).isEmpty ? "" : "…") + "\""
    }
}
