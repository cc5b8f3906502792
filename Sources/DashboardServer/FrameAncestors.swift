/// Whose pages may show dashboards in frames.
struct FrameAncestors: Sendable {
    /// The directive of a content security policy.
    let directive: String

    /// - Throws: ``FrameAncestorsError`` for what is no source.
    init(_ sources: [String]) throws(FrameAncestorsError) {
        for source in sources {
            guard !source.isEmpty, source.utf8.allSatisfy({ 0x21...0x7E ~= $0 && !",;".utf8.contains($0) }) else {
                throw FrameAncestorsError(source: source)
            }
        }
        directive = "frame-ancestors \(sources.isEmpty ? "'none'" : sources.joined(separator: " "))"
    }
}

/// What was given as an origin whose pages may show dashboards is none.
public struct FrameAncestorsError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was given.
    public let source: String

    public var description: String {
        "“\(source)” among the `frameAncestors` must be a source such as 'self', 'none' or https://portal.example."
    }
}
