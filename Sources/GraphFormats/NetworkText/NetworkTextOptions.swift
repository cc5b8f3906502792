/// How a network is drawn with characters.
public struct NetworkTextOptions: Sendable, Hashable {
    /// The attribute whose value stands for a node; `nil` for the node itself, as where a node has no such attribute.
    public var label: String?
    /// How many levels are drawn; `nil` for all.
    public var depth: Int?
    /// Only characters of ASCII.
    public var isASCII: Bool
    /// Chains of nodes with one child each run straight down.
    public var hasVerticalChains: Bool

    public init(
        label: String? = "label", depth: Int? = nil, isASCII: Bool = false, hasVerticalChains: Bool = false
    ) {
        self.label = label
        self.depth = depth
        self.isASCII = isASCII
        self.hasVerticalChains = hasVerticalChains
    }
}
