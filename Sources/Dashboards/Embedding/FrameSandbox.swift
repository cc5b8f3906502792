/// What the page in a frame may do, as the `sandbox` attribute of `iframe` says it.
public struct FrameSandbox: Sendable, Hashable, CustomStringConvertible {
    /// The permissions, in alphabetical order.
    public let permissions: [String]

    public var description: String { permissions.joined(separator: " ") }

    /// Downloads, forms, dialogues, new windows without these limits, scripts, and its own origin: what dashboards need.
    public static let standard = FrameSandbox(known: [
        "allow-downloads", "allow-forms", "allow-modals", "allow-popups", "allow-popups-to-escape-sandbox",
        "allow-same-origin", "allow-scripts",
    ])

    private init(known permissions: Set<String>) { self.permissions = permissions.sorted() }

    /// Reads permissions with blanks between them, such as `allow-scripts allow-same-origin`.
    ///
    /// A dashboard needs these two; without `allow-same-origin` the server takes its requests for those of another
    /// site.
    ///
    /// - Throws: ``EmbeddingError`` for a word that is no permission.
    public init(_ text: String) throws(EmbeddingError) {
        let words = text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
        for word in words where !Self.known.contains(word) {
            throw .unknownPermission(word, known: Self.known.sorted())
        }
        self.init(known: Set(words))
    }

    /// Those of the HTML standard.
    private static let known: Set<String> = [
        "allow-downloads", "allow-forms", "allow-modals", "allow-orientation-lock", "allow-pointer-lock",
        "allow-popups", "allow-popups-to-escape-sandbox", "allow-presentation", "allow-same-origin", "allow-scripts",
        "allow-top-navigation", "allow-top-navigation-by-user-activation",
        "allow-top-navigation-to-custom-protocols",
    ]
}
