import GraphvizRendering

extension GraphvizEngine {
    /// The engines that find places for nodes.
    static let placing = allCases.filter { $0 != .nop }
}
