/// A dashboard: a name, a layout, and the callbacks that keep it up to date.
///
/// ```swift
/// func greeter() -> Dashboard {
///     let name: TextInput.ID = "name", greeting: Div.ID = "greeting"
///     var app = Dashboard("Greeter") {
///         TextInput(id: name, value: "Ada")
///         Div(id: greeting)
///     }
///     app.callback(updating: greeting.text, from: name.value) { name in "Hello, \(name)!" }
///     return app
/// }
/// ```
///
/// A dashboard is a value: it does no input or output. A server shows it, a test opens it (`DashboardTesting`),
/// ``DashboardRegistry`` checks it.
public struct Dashboard: Sendable {
    /// Its name, which is also how templates refer to it. A ``DashboardRegistry`` gives one to a dashboard without.
    public private(set) var name: String
    /// The last part of its address; see `init(_:slug:title:libraries:layout:)`.
    public private(set) var slug: String
    /// The title of its page.
    public var title: String
    /// Libraries whose components only callbacks bring; those of the layout need not be named.
    public var libraries: Set<ComponentLibrary>
    /// The path of a folder of its own files: style sheets and scripts in it are put on the page, any file in it is
    /// served below the page's address at `assets/`. See ``assetURL(_:)``.
    public var assets: String?
    /// Whether callbacks may refer to components that are not in the layout, because other callbacks bring them.
    public var allowsUnknownComponents = false
    /// Whether callbacks that are added from here on wait for a first change instead of running when the page is opened,
    /// unless they say otherwise.
    public var preventsInitialCalls = false
    /// What its page has around the components; that of the server's options where there is none.
    public var document: DashboardDocument?

    let layout: @Sendable (LayoutRequest) throws -> Children
    private(set) var callbacks: [Callback] = []
    private(set) var pages: [Page] = []
    var notFoundLayout: (@Sendable (PageRequest) throws -> Children)?
    var errorHandler: (@Sendable (any Error, CallbackContext) async throws -> Void)?

    /// Makes a dashboard.
    ///
    /// - Parameters:
    ///   - name: Its name, unique among the dashboards of a server.
    ///   - slug: The last part of its address: letters, digits, `-`, `_`. Made from the name where not given.
    ///   - title: The title of its page, the name where not given.
    ///   - libraries: Libraries of which only callbacks bring components.
    ///   - layout: Its components. Evaluated once for each page that is opened, so that it can show the time; it must
    ///     be quick.
    public init(
        _ name: String, slug: String? = nil, title: String? = nil, libraries: Set<ComponentLibrary> = [],
        @LayoutBuilder layout: @escaping @Sendable () -> Children
    ) {
        self.name = name
        self.slug = slug ?? Self.slug(from: name)
        self.title = title ?? name
        self.libraries = libraries
        self.layout = { _ in layout() }
    }

    /// Makes a dashboard whose layout depends on how its page was opened, and by whom; see ``LayoutRequest``.
    ///
    /// - Parameters:
    ///   - layout: Its components. An error that it throws is answered with status 500, a
    ///     ``LaunchParameterError`` with 400. Where it cannot do without a request, the names of components in callbacks
    ///     are not checked.
    ///   - name: The name, unlike that of every other dashboard of a server.
    ///   - slug: The name in addresses; made of the name unless given.
    ///   - title: The title of the page; the name unless given.
    ///   - libraries: Libraries of components besides those that the layout shows.
    public init(
        _ name: String, slug: String? = nil, title: String? = nil, libraries: Set<ComponentLibrary> = [],
        @LayoutBuilder layout: @escaping @Sendable (LayoutRequest) throws -> Children
    ) {
        self.name = name
        self.slug = slug ?? Self.slug(from: name)
        self.title = title ?? name
        self.libraries = libraries
        self.layout = layout
    }

    /// Makes a dashboard without a name: its registry calls it `djdash_1`, or by the next number that is free.
    public init(
        title: String? = nil, libraries: Set<ComponentLibrary> = [],
        @LayoutBuilder layout: @escaping @Sendable () -> Children
    ) { self.init("", title: title, libraries: libraries, layout: layout) }

    /// The dashboard with a name, where it has none.
    func named(_ name: String) -> Dashboard {
        guard self.name.isEmpty else { return self }
        var dashboard = self
        dashboard.name = name
        if slug.isEmpty { dashboard.slug = Self.slug(from: name) }
        if title.isEmpty { dashboard.title = name }
        return dashboard
    }

    /// Every value of the layout that an instance can track: those of any property but `id`, `children` and `options`, of
    /// all components with an identifier, wherever in the layout they are. Parameters have their defaults or examples.
    ///
    /// - Throws: What the layout function throws.
    public func initialState() throws -> InstanceState {
        let layout = try layout(.example)
        return LayoutValues(childrenProperties: layout.libraries.childrenProperties).state(of: layout.json)
    }

    /// The layout as it is for nobody, with examples of parameters; `nil` where it cannot be made so.
    var exampleLayout: Children? { try? layout(.example) }

    /// The libraries whose components the dashboard shows: those of its layout and its pages as they are now, and
    /// ``libraries``.
    public var usedLibraries: Set<ComponentLibrary> {
        exampleLayouts().reduce(into: libraries.union(exampleLayout?.libraries ?? [])) {
            $0.formUnion($1?.libraries ?? [])
        }
    }

    /// Whether a callback gets the browser's session, so that it needs a name before callbacks run side by side.
    package var usesSession: Bool { callbacks.contains { $0.settings.usesSession } }

    mutating func add(_ callback: Callback) {
        var callback = callback
        if callback.outputs.isEmpty {
            // They are known by what they take alone, which several may have in common.
            let key = callback.key
            let count = callbacks.count { $0.outputs.isEmpty && ($0.key == key || $0.key.hasPrefix(key + "n")) }
            if count > 0 { callback.distinguish(by: count + 1) }
        }
        callback.settings.problems += callback.settings.background.problems(
            inputs: callback.inputs.map(\.property), running: callback.settings.running.map(\.property))
        if callback.settings.background.interval != nil, callback.clientsideFunction != nil {
            callback.settings.problems.append("the option `.background()`, but runs in the browser")
        }
        callbacks.append(callback)
        for property in callback.settings.background.cancel { addCancellation(by: property) }
    }

    /// The browser cancels jobs with the request of a callback that takes the property; this one does nothing else.
    private mutating func addCancellation(by property: PropertyReference) {
        let target = CallbackTarget(PropertyReference(component: property.component, name: "id"))
        var settings = CallbackSettings(preventsInitialCall: true)
        settings.isCancellation = true
        let isThere = callbacks.contains { callback in
            callback.settings.isCancellation && callback.inputs.map(\.property) == [property]
        }
        if isThere { return }
        callbacks.append(
            Callback(
                outputs: [target], isList: false, dependencies: [.input(property)], settings: settings,
                body: .server(run: { _ in CallbackResults(entries: [.one(nil)]) }, recover: nil)))
    }

    mutating func addPage(_ page: Page) { pages.append(page) }

    /// ASCII letters, digits, `-` and `_` stay, a run of anything else is one `-`.
    private static func slug(from name: String) -> String {
        name.unicodeScalars.split { !isSlugCharacter($0) }.map(String.init).joined(separator: "-")
    }

    static func isSlugCharacter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && (scalar.properties.isAlphabetic || "0"..."9" ~= scalar || scalar == "-" || scalar == "_")
    }
}
