internal import Synchronization

/// A proof for the forms of one answer that they were filled in on a page of this server.
///
/// It is made when it is first asked for: an answer without a form needs none, and its browser no cookie.
public final class FormToken: Sendable {
    private let made = Mutex<String?>(nil)
    private let make: @Sendable () -> String

    /// - Parameter make: Makes it.
    public init(_ make: @escaping @Sendable () -> String) { self.make = make }

    /// The value of the form's field ``fieldName``, for pages that send a form by a script.
    public var value: String {
        made.withLock { made in
            let value = made ?? make()
            made = value
            return value
        }
    }

    /// The form's hidden field.
    public var field: HTML { Self.field(value: value) }

    /// Whether somebody has asked for it.
    package var isUsed: Bool { made.withLock { $0 != nil } }

    /// The name of the field, as in Django.
    public static let fieldName = "csrf_token"

    /// The hidden field of a value.
    package static func field(value: String) -> HTML {
        "<input type=\"hidden\" name=\"\(fieldName)\" value=\"\(value)\">"
    }
}
