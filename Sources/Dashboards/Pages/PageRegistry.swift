/// The pages of a dashboard, in the order of its menu.
///
/// In layouts and callbacks ``current`` has those of the dashboard that is being shown:
///
/// ```swift
/// Nav { for page in PageRegistry.current.pages { Link(page.name, href: page.address) } }
/// ```
public struct PageRegistry: Sendable {
    /// The pages of the dashboard whose layout, page or callback is being made.
    @TaskLocal public static var current = PageRegistry()

    /// A page, as menus show it.
    public struct Entry: Sendable, Hashable {
        /// What menus call it.
        public let name: String
        /// Its title, where that is the same for all its variables.
        public let title: String?
        /// Its path below the dashboard's address, with a `/` in front; variables have examples in their places.
        public let path: String
        /// Its address.
        public let address: String
        /// The path with its variables.
        public let template: String
    }

    /// The address of the dashboard, with a `/` at its end.
    public let prefix: String
    /// Those with a position first.
    public let pages: [Entry]

    init(prefix: String = "/", pages: [Page] = []) {
        self.prefix = prefix
        self.pages = pages.map { page in
            Entry(
                name: page.name, title: page.fixedTitle, path: "/" + page.examplePath,
                address: prefix + page.examplePath,
                template: page.template.text)
        }
    }
}

/// A page of a dashboard with its types erased.
struct Page: Sendable {
    let template: PageTemplate
    let name: String
    let fixedTitle: String?
    let image: String?
    let order: Int?
    let redirects: [PageTemplate]
    let variableCount: Int
    /// The path with examples for its variables, without a `/` in front.
    let examplePath: String
    let examples: [String]
    /// What there is for texts of the variables; `nil` where one does not fit.
    let contents: @Sendable (_ variables: [String]) -> Contents?

    struct Contents: Sendable {
        let title: String?
        let description: String?
        let layout: @Sendable (PageRequest) throws -> Children
    }
}

/// A text of a page: the same for all its variables, or made from them.
public struct PageText<each Variable: PageVariable>: Sendable, ExpressibleByStringInterpolation {
    let fixed: String?
    let make: @Sendable (repeat each Variable) -> String

    /// A text that is the same for all variables.
    public init(_ text: String) {
        fixed = text
        make = { (_: repeat each Variable) in text }
    }

    public init(stringLiteral value: String) { self.init(value) }

    /// A text made from the variables.
    public static func from(_ make: @escaping @Sendable (repeat each Variable) -> String) -> Self {
        Self(fixed: nil, make: make)
    }

    private init(fixed: String?, make: @escaping @Sendable (repeat each Variable) -> String) {
        self.fixed = fixed
        self.make = make
    }
}
