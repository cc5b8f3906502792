/// A row of the store for a dashboard of the program, by which instances refer to it.
public struct StatelessApp: Sendable, Hashable, Codable {
    /// The dashboard's name: 1 to 100 characters, unique.
    public var name: String
    /// A second name for addresses, unique: letters, digits, `-` and `_`, at most 110. A store makes one where it is empty.
    public var slug: String

    public init(name: String, slug: String = "") {
        self.name = name
        self.slug = slug
    }

    /// The most characters that names have.
    public static let maximumNameLength = 100
    /// The most characters that slugs have.
    public static let maximumSlugLength = 110

    /// The row as a store keeps it: with a slug, made from the name where it had none.
    ///
    /// - Parameter isSlugTaken: Whether another row has a slug.
    /// - Throws: ``StateStoreError/invalid(_:)``, ``StateStoreError/taken(_:)``.
    public func completed(isSlugTaken: (String) throws -> Bool) throws -> StatelessApp {
        try RowNames.check(name: name, of: "app")
        var app = self
        app.slug = try RowNames.slug(slug, from: name, fallback: "app", isTaken: isSlugTaken)
        return app
    }
}
