public import Dashboards
public import Foundation

/// Makes links by which visitors without an account see one dashboard or one instance for a while, also in a frame of
/// another site.
///
/// ```swift
/// let links = EmbedLinks(key: key)
/// options.embedLinks = links
/// let mount = try router.addDashboards([sales()], at: "dash", options: options)
/// let address = try links.address(of: "Sales", in: mount, validFor: .seconds(3_600))
/// ```
///
/// What is shown and until when stands in the link, signed: who has it, has no more than that. No session and no user
/// comes with it, even where the browser has them, because a foreign page around the dashboard must not act for somebody.
/// A link cannot be taken back before its time; a new key takes back all of them.
public struct EmbedLinks: EmbedVerifier {
    private let key: SigningKey
    public var frameAncestors: [String]

    /// - Parameters:
    ///   - key: Signs them; one for all processes of a site.
    ///   - frameAncestors: In whose pages they may be framed, such as `https://portal.example`; anybody's unless given.
    public init(key: SigningKey, frameAncestors: [String] = ["*"]) {
        self.key = key
        self.frameAncestors = frameAncestors
    }

    /// The address of a dashboard for somebody without an account.
    ///
    /// - Parameters:
    ///   - name: Its name or slug.
    ///   - mount: Where it is served.
    ///   - duration: How long the link is good for.
    ///   - time: From when on.
    /// - Throws: `UnknownDashboardError`.
    public func address(
        of name: String, in mount: DashboardMount, validFor duration: Duration, from time: Date = Date()
    ) throws(UnknownDashboardError) -> String {
        let slug = try mount.registry.dashboard(named: name).slug
        return address(of: .dashboard(slug: slug), in: mount, until: time + duration.timeInterval)
    }

    /// The address of an instance for somebody without an account.
    public func address(
        ofInstance slug: String, in mount: DashboardMount, validFor duration: Duration, from time: Date = Date()
    ) -> String {
        address(of: .instance(slug: slug), in: mount, until: time + duration.timeInterval)
    }

    private func address(of target: EmbedGrant.Target, in mount: DashboardMount, until expiry: Date) -> String {
        "\(mount.path)/embed/\(token(for: EmbedGrant(target, expiry: expiry)))/"
    }

    /// What stands in an address: kind, slug, time and signature, all of letters that addresses may have.
    public func token(for grant: EmbedGrant) -> String {
        let target =
            switch grant.target {
            case .dashboard(let slug): "a.\(slug)"
            case .instance(let slug): "i.\(slug)"
            }
        let text = "\(target).\(Int(grant.expiry.timeIntervalSince1970))"
        return "\(text).\(key.signature(of: text, for: Self.purpose))"
    }

    public func grant(of token: String, at time: Date) throws(EmbedRefusal) -> EmbedGrant {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard token.utf8.count <= 512, parts.count == 4, let seconds = Int(parts[2]),
            key.isSignature(parts[3], of: parts.dropLast().joined(separator: "."), for: Self.purpose)
        else { throw .forged }
        let slug = String(parts[1])
        let target: EmbedGrant.Target =
            switch parts[0] {
            case "a": .dashboard(slug: slug)
            case "i": .instance(slug: slug)
            default: throw .forged
            }
        let grant = EmbedGrant(target, expiry: Date(timeIntervalSince1970: Double(seconds)))
        guard grant.expiry > time else { throw .expired }
        return grant
    }

    private static let purpose = "embed link"
}
