/// Why a document is not taken over as an ``SVG``.
public struct SVGError: Error, Hashable, CustomStringConvertible {
    public var reason: Reason

    /// What was found, a short excerpt.
    public var unexpected: String

    /// What would have been right.
    public var expected: String

    /// How many bytes stand before the place.
    public var offset: Int

    /// The line of the place, from 1.
    public var line: Int

    public var description: String {
        "line \(line), byte \(offset): \(reason): found \(unexpected.debugDescription), expected \(expected)"
    }
}

extension SVGError {
    /// The kind of the fault.
    public struct Reason: Hashable, Sendable, CustomStringConvertible {
        public let description: String

        private init(_ description: String) {
            self.description = description
        }

        /// Not the syntax of XML, or a part of it Graphviz does not use.
        public static let malformed = Reason("malformed markup")
        /// The document ends too early.
        public static let truncated = Reason("unexpected end")
        /// Bytes that are not UTF-8.
        public static let invalidUTF8 = Reason("invalid UTF-8")
        /// A `&` that begins none of the five names of XML and no number.
        public static let unknownReference = Reason("unknown character reference")
        /// Text where only elements belong.
        public static let strayText = Reason("stray text")
        /// An element that Graphviz does not write, or not here.
        public static let unexpectedElement = Reason("unexpected element")
        /// An end tag that does not belong to the innermost open element.
        public static let mismatchedTag = Reason("mismatched end tag")
        /// Elements inside one another beyond reason.
        public static let tooDeep = Reason("too deeply nested")
        /// An attribute that Graphviz does not write on this element.
        public static let unexpectedAttribute = Reason("unexpected attribute")
        /// An attribute for the second time.
        public static let duplicateAttribute = Reason("duplicate attribute")
        /// An attribute's value that Graphviz does not write there.
        public static let invalidValue = Reason("invalid value")
        /// A link of a scheme that is not allowed.
        public static let refusedLink = Reason("refused link")
        /// An image for which ``GraphvizSVGOptions/image`` has no address.
        public static let refusedImage = Reason("refused image")
        /// More bytes than ``GraphvizSVGOptions/maximumBytes``.
        public static let tooLarge = Reason("too large")
        /// A class or a `data-*` name of an ``SVGObject`` that cannot be written.
        public static let invalidObject = Reason("invalid object")
    }
}
