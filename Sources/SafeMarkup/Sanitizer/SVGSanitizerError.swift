/// Why nothing of a document can be kept.
public struct SVGSanitizerError: Error, Hashable, CustomStringConvertible {
    public var reason: Reason

    /// What was found, or what would have been right.
    public var detail: String

    /// How many bytes stand before the place.
    public var offset: Int

    /// The line of the place, from 1.
    public var line: Int

    /// The column of the place, in Unicode scalars from 1.
    public var column: Int

    public var description: String { "line \(line), column \(column): \(reason): \(detail)" }
}

extension SVGSanitizerError {
    /// The kind of the fault.
    public struct Reason: Hashable, Sendable, CustomStringConvertible {
        public let description: String

        private init(_ description: String) {
            self.description = description
        }

        /// Not the syntax of XML.
        public static let malformed = Reason("malformed markup")
        /// The document ends too early.
        public static let truncated = Reason("unexpected end")
        /// Bytes that are not UTF-8.
        public static let invalidUTF8 = Reason("invalid UTF-8")
        /// The document says, or its first bytes show, that it is not in UTF-8.
        public static let unsupportedEncoding = Reason("unsupported encoding")
        /// The outermost element is no `<svg>` of SVG's namespace.
        public static let notSVG = Reason("not an SVG")
        /// More bytes than ``SVGSanitizerOptions/maximumBytes``.
        public static let tooLarge = Reason("too large")
        /// Elements inside one another beyond ``SVGSanitizerOptions/maximumDepth``.
        public static let tooDeep = Reason("too deeply nested")
        /// More elements than ``SVGSanitizerOptions/maximumElements``, or more after references are followed than
        /// ``SVGSanitizerOptions/maximumExpandedElements``.
        public static let tooManyElements = Reason("too many elements")
        /// An element with more attributes than ``SVGSanitizerOptions/maximumAttributes``, or more namespace
        /// declarations in force than that.
        public static let tooManyAttributes = Reason("too many attributes")
    }
}
