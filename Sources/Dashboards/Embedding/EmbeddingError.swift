/// Why a dashboard cannot be shown in a page.
public enum EmbeddingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// There is no dashboard of that name.
    case unknownDashboard(UnknownDashboardError)
    /// There is neither an instance nor a dashboard with that slug.
    case unknownSlug(String)
    /// None of name, slug and instance was given.
    case nothingNamed(known: [String])
    /// Initial arguments cannot be kept: the server has no place for them.
    case noArgumentCache
    /// Initial arguments are for one session, and nobody said for which.
    case noSession
    /// A store failed.
    case store(String)
    /// A shape that Bootstrap does not have.
    case unknownAspect(String, known: [String])
    /// A word that is no permission of a frame.
    case unknownPermission(String, known: [String])

    /// Whether what was asked for does not exist, which a site may answer with 404.
    public var isNotFound: Bool {
        switch self {
        case .unknownDashboard, .unknownSlug: true
        default: false
        }
    }

    public var description: String {
        switch self {
        case .unknownDashboard(let error): error.description
        case .unknownSlug(let slug): "There is neither an instance nor a dashboard with the slug “\(slug)”."
        case .nothingNamed(let known):
            "A dashboard is needed: give its name, its slug or an instance of it; there "
                + (known.isEmpty ? "is none." : "are \(Self.list(known)).")
        case .noArgumentCache: "Initial arguments need `argumentCache` among the options of the server."
        case .noSession:
            "Initial arguments are for one session (`cache_arguments` is false), and the page is rendered for none: say "
                + "`for: context.visitor`, on a router with `SessionMiddleware`."
        case .store(let problem): "What is stored cannot be read: \(problem)"
        case .unknownAspect(let name, let known): "There is no aspect “\(name)”; there are \(Self.list(known))."
        case .unknownPermission(let word, let known):
            "“\(word)” is no permission of a frame; there are \(Self.list(known))."
        }
    }

    private static func list(_ names: [String]) -> String { names.map { "“\($0)”" }.joined(separator: ", ") }
}
