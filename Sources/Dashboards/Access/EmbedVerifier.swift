public import Foundation

/// Knows the links by which visitors without an account see one dashboard.
///
/// The server asks it about the part of an address after `embed/`; `EmbedLinks` of `DashboardAccess` makes and knows
/// signed ones.
public protocol EmbedVerifier: Sendable {
    /// What a link shows.
    ///
    /// - Throws: ``EmbedRefusal``.
    func grant(of token: String, at time: Date) throws(EmbedRefusal) -> EmbedGrant

    /// In whose pages the dashboard may be framed, as sources of a content security policy.
    var frameAncestors: [String] { get }
}

/// What a link shows, and until when.
public struct EmbedGrant: Sendable, Hashable {
    /// What is shown.
    public let target: Target
    /// When the link ends.
    public let expiry: Date

    public enum Target: Sendable, Hashable {
        /// A dashboard, by its slug.
        case dashboard(slug: String)
        /// An instance of a dashboard, by its slug.
        case instance(slug: String)
    }

    public init(_ target: Target, expiry: Date) {
        self.target = target
        self.expiry = expiry
    }
}

/// Why a link shows nothing.
public enum EmbedRefusal: Error, Sendable, Hashable {
    /// It was not made here, or was changed.
    case forged
    /// Its time is over.
    case expired
}
