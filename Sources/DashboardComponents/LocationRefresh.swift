public import Dashboards

/// What happens when a callback changes the address that a `Location` shows.
public struct LocationRefresh: Sendable, Hashable, JSONConvertible, ExpressibleByBooleanLiteral {
    public let json: JSON

    /// The page is loaded anew, which is what happens unless something else is said.
    public static let reload = LocationRefresh(value: true)
    /// Only the address changes.
    public static let off = LocationRefresh(value: false)
    /// The address changes, and the page's other `Location` hears of it: for pages of one application.
    public static let navigate = LocationRefresh(value: "callback-nav")

    private init(value: JSON) { json = value }

    public init(booleanLiteral value: Bool) { self.init(value: .bool(value)) }
}

extension LocationRefresh {
    public init(json value: JSON) throws {
        guard value.boolValue != nil || value == "callback-nav" else {
            throw JSONConversionError(expected: "true, false or \"callback-nav\"", found: value)
        }
        json = value
    }
}
