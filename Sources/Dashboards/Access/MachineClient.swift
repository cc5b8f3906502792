/// A program that has come with a token, and what the token allows.
public struct MachineClient: Sendable, Hashable, Identifiable {
    /// By which it names itself.
    public let id: String
    /// What people call it.
    public let name: String
    /// What it may do, such as `dashboard:read`.
    public let scopes: Set<String>

    public init(id: String, name: String, scopes: Set<String>) {
        self.id = id
        self.name = name
        self.scopes = scopes
    }
}
