extension HTML: ExpressibleByStringInterpolation {
    public init(stringLiteral value: StaticString) {
        self.init(trusted: value.description)
    }

    public init(stringInterpolation: StringInterpolation) {
        self.init(trusted: stringInterpolation.markup)
    }

    /// Collects a literal: its segments are markup, its values are text.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var markup = ""

        public init(literalCapacity: Int, interpolationCount: Int) {
            markup.reserveCapacity(literalCapacity + 16 * interpolationCount)
        }

        public mutating func appendLiteral(_ literal: StaticString) {
            markup += literal.description
        }

        /// Escapes a value's description.
        public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            markup += HTML.escape(value.description)
        }

        /// Escapes a value's description; writes nothing for `nil`.
        public mutating func appendInterpolation(_ value: (some CustomStringConvertible)?) {
            if let value { appendInterpolation(value) }
        }

        /// Writes markup that is safe already.
        public mutating func appendInterpolation(_ value: some MarkupConvertible) {
            markup += value.html.markup
        }

        /// Writes markup that is safe already; nothing for `nil`.
        public mutating func appendInterpolation(_ value: (some MarkupConvertible)?) {
            if let value { appendInterpolation(value) }
        }

        /// Writes fragments one after the other.
        public mutating func appendInterpolation(_ values: [some MarkupConvertible]) {
            for value in values { appendInterpolation(value) }
        }

        /// Writes `markup` as it is: the caller vouches that no part of it comes from a stranger.
        public mutating func appendInterpolation(trusted markup: String) {
            self.markup += markup
        }
    }
}
