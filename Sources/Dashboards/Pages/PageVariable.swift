/// A value that can stand in the path of a page: a text, a number, a Boolean, or an enumeration of those.
public protocol PageVariable: Sendable {
    /// Reads a part of a path; `nil` where it is none, and the path then not the page's.
    init?(pathText: String)

    /// The value as a part of a path, without percent escapes.
    var pathText: String { get }

    /// A value with which the page's layout can be looked at when nobody has asked for one.
    static var example: Self { get }
}

extension String: PageVariable {
    public init?(pathText: String) { self = pathText }
    public var pathText: String { self }
    /// Dash's own.
    public static var example: String { "none" }
}

extension Int: PageVariable {
    public init?(pathText: String) { self.init(pathText) }
    public var pathText: String { description }
    public static var example: Int { 0 }
}

extension Double: PageVariable {
    public init?(pathText: String) { self.init(pathText) }
    public var pathText: String { description }
    public static var example: Double { 0 }
}

extension Bool: PageVariable {
    public init?(pathText: String) { self.init(pathText) }
    public var pathText: String { description }
    public static var example: Bool { false }
}

/// `enum Kind: String, CaseIterable, PageVariable { case sales, costs }` needs nothing more.
extension PageVariable where Self: RawRepresentable & CaseIterable, RawValue: PageVariable {
    public init?(pathText: String) {
        guard let rawValue = RawValue(pathText: pathText) else { return nil }
        self.init(rawValue: rawValue)
    }
    public var pathText: String { rawValue.pathText }
    public static var example: Self { allCases[allCases.startIndex] }
}
