/// Somebody who has logged in: what guards and callbacks know of a person.
///
/// Where it comes from is the server's matter: a ``UserStore``, or an identity provider of the application's own.
public struct User: Sendable, Hashable, Codable, Identifiable {
    /// What stays the same when the name changes.
    public let id: String
    /// The name by which the person logs in.
    public var name: String
    public var email: String?
    /// Whether the person may administer the site.
    public var isStaff: Bool
    /// The names of the groups to which the person belongs.
    public var groups: Set<String>

    public init(id: String, name: String, email: String? = nil, isStaff: Bool = false, groups: Set<String> = []) {
        self.id = id
        self.name = name
        self.email = email
        self.isStaff = isStaff
        self.groups = groups
    }
}
