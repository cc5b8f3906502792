/// A library of components: its name in JavaScript, and the files a page loads for it.
public struct ComponentLibrary: Sendable {
    /// The global name under which the scripts put their components, such as `dash_core_components`.
    public let namespace: String
    /// The files, in the order in which a page loads them.
    public let scripts: [Script]
    /// Style sheets, likewise.
    public let styles: [Script]
    /// For each component the paths of properties, other than `children`, that may hold components
    /// (`label`, `options[].label`, `control{}.label`).
    public let childrenProperties: [String: [String]]
    /// For each component the names of its properties in JavaScript, with `data-*` and `aria-*` for all that begin so.
    /// ``Dashboard/check()`` refuses callbacks that name others; of a component that is not here it knows none.
    public let properties: [String: [String]]

    /// A file of a library.
    public struct Script: Sendable, Hashable {
        /// Where the file is: the package and the path in it, such as `dash/dcc/dash_core_components.js`.
        public let path: String
        /// The file itself where the program carries it, `nil` where it is one of the installed front-end files.
        public let content: [UInt8]?
        /// Whether the library fetches the file by itself when it is first needed.
        public let isLoadedOnDemand: Bool

        public init(path: String, content: [UInt8]? = nil, isLoadedOnDemand: Bool = false) {
            self.path = path
            self.content = content
            self.isLoadedOnDemand = isLoadedOnDemand
        }
    }

    public init(
        namespace: String, scripts: [Script], styles: [Script] = [], childrenProperties: [String: [String]] = [:],
        properties: [String: [String]] = [:]
    ) {
        self.namespace = namespace
        self.scripts = scripts
        self.styles = styles
        self.childrenProperties = childrenProperties
        self.properties = properties
    }
}

extension Sequence<ComponentLibrary> {
    /// For each namespace and type the paths of properties that may hold components, in the order of the libraries.
    var childrenProperties: JSON {
        .object(
            JSON.Object(
                filter { !$0.childrenProperties.isEmpty }.map { ($0.namespace, $0.childrenProperties.json) }
            ) { $1 })
    }
}

/// A library is its namespace: two of one name cannot meet on a page.
extension ComponentLibrary: Hashable {
    public static func == (left: Self, right: Self) -> Bool { left.namespace == right.namespace }
    public func hash(into hasher: inout Hasher) { hasher.combine(namespace) }
}
