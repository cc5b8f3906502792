/// What a test's page could not do.
public struct PageError: Error, Sendable, Hashable, CustomStringConvertible {
    public let description: String
}
