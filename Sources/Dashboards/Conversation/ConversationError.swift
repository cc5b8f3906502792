/// Why a conversation with a browser ends before the browser ends it.
public enum ConversationError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A message that dash-renderer does not send.
    case malformed(String)
    /// The browser does not take what is sent to it.
    case tooSlow
    /// The visitor may not be here any more.
    case refused(String)
    /// What the visitor may do cannot be found out now; the browser opens another conversation later.
    case storeAway

    public var description: String {
        switch self {
        case .malformed(let reason): "A message of the browser cannot be read: \(reason)."
        case .tooSlow: "The browser takes too long to read what is sent to it."
        case .refused(let reason): "The visitor may not be here any more: \(reason)"
        case .storeAway: "What the visitor may do cannot be found out now."
        }
    }
}
