public import Dashboards
package import Metrics

/// How dashboards are served.
public struct DashboardServerOptions: Sendable {
    /// The browser side's files; those that ``FrontEndFiles/installed()`` finds unless given.
    public var frontEnd: FrontEndFiles?
    /// The path of a folder whose style sheets and scripts are put on every dashboard's page, and whose files are
    /// served.
    public var assets: String?
    /// Which of those files are put on the pages, by their paths in the folder; the others are only served.
    public var includesAsset: @Sendable (_ path: String) -> Bool = { _ in true }
    /// The path of these files below that of the dashboards.
    public var assetsPath = "assets"
    /// Whether external style sheets and scripts that have a local copy are loaded from it.
    public var servesLocally = true
    /// How many bytes the body of a callback's request may have; more are answered with 413. An upload arrives as
    /// base64, a third larger than its file.
    public var maximumBodySize = 16 << 20
    /// How long a callback may take; then it is cancelled and the request answered with 504.
    public var callbackDeadline: Duration? = .seconds(60)
    /// How many callbacks of a dashboard run at once, and how many more wait for them; those beyond are answered with 503
    /// and `Retry-After`. A callback that waits for something else takes a place, too.
    public var callbackLimit: CallbackLimit? = CallbackLimit(running: 256, waiting: 2_048)
    /// Where background callbacks leave their results, for all dashboards of the mount.
    public var jobs: any JobStore = InProcessJobStore()
    /// How many background callbacks of a dashboard run at once; further ones are answered with 503.
    public var maximumJobs = 64
    /// Where instances of dashboards are kept, with their saved state; without it there are none.
    public var state: (any StateStore)?
    /// Where initial arguments of pages are kept until these ask for them.
    public var argumentCache: any ArgumentCache = InMemoryArgumentCache()
    /// Whether whoever knows the address of initial arguments may use them, or else only the session for which their page
    /// was made: that needs sessions, and templates that are rendered for a visitor.
    public var sharesArguments = true
    /// How long a dashboard is kept that the registry's loader has made, before it is asked again.
    public var loaderLifetime: Duration = .seconds(60)
    /// Libraries that are served for dashboards made on demand, besides those of the dashboards that there are.
    public var libraries: Set<ComponentLibrary> = []
    /// Who may see what; everybody everything unless given. It is asked about every request below the mount's path but
    /// `health`, and again about each callback over a WebSocket.
    public var access: DashboardGuard?
    /// The path of the page on which people log in, such as `/login/`. People who have to are sent there, with the
    /// address to which they want as `next`; without it they are told so.
    public var loginPath: String?
    /// Knows the links below `embed/` by which visitors without an account see one dashboard; there are none unless
    /// given.
    public var embedLinks: (any EmbedVerifier)?
    /// Tokens that pages of this server have and callbacks must bring, on top of what is always checked: that they come
    /// from a page of this site and are JSON. None unless given. Programs with a token of their own and visitors by a link
    /// need none, nor do callbacks over a WebSocket, which is opened for pages of this site only.
    public var callbackTokens: (any CallbackTokens)?

    /// Whether people see what went wrong inside a callback, and Dash's developer menu with the graph of callbacks. Not
    /// for the public.
    public var showsErrors = false
    /// Whether the browser checks what components are given. Pages then load the development builds of React and of the
    /// renderer, three megabytes instead of 150 KB. For developers.
    public var checksProperties = false
    /// What pages may load and run, told to browsers by `Content-Security-Policy`; anything where there is none.
    public var contentSecurityPolicy: ContentSecurityPolicy? = ContentSecurityPolicy()
    /// Whose pages may show dashboards in frames, by the sources of the directive `frame-ancestors`: `'self'`, `'none'`,
    /// `https://portal.example`, `*`. Browsers ask all pages around one.
    public var frameAncestors = ["'self'"]
    /// What the pages of dashboards have around their components, of those dashboards that do not say by themselves.
    public var document = DashboardDocument()
    /// Where browsers load component libraries from, if not from this server: the origin of a content delivery network
    /// that takes them from here, such as `https://cdn.example`.
    public var filesOrigin: String?

    /// Whether and how pages use a WebSocket. It needs a router whose context keeps the connection
    /// (`Router(context: DashboardRequestContext.self)`); without it callbacks run by HTTP.
    public var webSocket: WebSocketSettings? = WebSocketSettings()
    /// How much one WebSocket may ask of the connection.
    public var webSocketLimits = WebSocketLimits()
    /// How much one browser may ask for over its WebSocket.
    public var conversationLimits = DashboardConversation.Limits()
    /// The message channels of `Pipe` components, if there are any. They need a router whose context keeps the
    /// connection, too.
    public var messages: MessageSettings?
    /// Where to note which pages are open, for code that sets their properties.
    public var pages: OpenPages?
    /// How many WebSockets may be open at once; more are refused with 503.
    public var maximumWebSockets = 20_000
    /// Sees what dashboards do. Unless given it counts and traces for the back ends of swift-metrics and
    /// swift-distributed-tracing that the program has chosen.
    public var observer: (any DashboardObserver)? = DashboardMeasures()
    /// Origins besides the server's own whose pages may run callbacks, by WebSocket and by HTTP, such as
    /// `https://portal.example`.
    public var allowedOrigins: Set<String> = []
    /// How often pages ask whether an asset has changed or the program was started again, to reload by themselves; never
    /// unless given. For developers.
    public var reloadInterval: Duration?
    /// What counts WebSockets, where it is not what `MetricsSystem.bootstrap` has chosen: for tests.
    package var metrics: (any MetricsFactory)?

    public init() {}

    /// Switches on everything for developers: errors and the developer menu, checks of what components are given, pages
    /// that reload by themselves. Not for the public.
    public mutating func enableDeveloperTools() {
        showsErrors = true
        checksProperties = true
        reloadInterval = .seconds(1)
    }
}
