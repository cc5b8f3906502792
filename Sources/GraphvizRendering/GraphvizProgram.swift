/// A graph as the instructions that CGraphviz runs: one block of bytes, ready for another thread or another process.
///
/// The layout of the bytes is described in `CGraphviz.h`.
struct GraphvizProgram: Sendable {
    /// What attributes belong to. Groups share the attributes of the graph, in Graphviz as in DOT.
    enum Element: UInt8 {
        case graph = 0
        case node = 1
        case edge = 2
    }

    private enum Instruction: UInt8 {
        case begin = 1
        case attribute, node, edge, text, html, open, member, close
    }

    private var declarations: [UInt8] = []
    private var body: [UInt8] = []
    private var attributeCount: UInt32 = 0
    private var nodeCount: UInt32 = 0
    private var edgeCount: UInt32 = 0
    private var groupCount: UInt32 = 0

    init(expectedBytes: Int = 0) {
        body.reserveCapacity(expectedBytes)
    }

    /// The whole program.
    ///
    /// - Parameter opensFiles: Whether Graphviz may open the files that attributes name.
    func bytes(isDirected: Bool, opensFiles: Bool = false) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(18 + declarations.count + body.count)
        bytes.append(Instruction.begin.rawValue)
        bytes.append((isDirected ? 1 : 0) | (opensFiles ? 2 : 0))
        for count in [nodeCount, edgeCount, groupCount, attributeCount] { bytes.append(integer: count) }
        bytes += declarations
        bytes += body
        return bytes
    }

    /// Makes an attribute known, and returns its number.
    mutating func declare(_ name: String, of element: Element, default value: String = "") -> UInt32 {
        declarations.append(Instruction.attribute.rawValue)
        declarations.append(element.rawValue)
        declarations.append(text: name)
        declarations.append(text: value)
        attributeCount += 1
        return attributeCount - 1
    }

    mutating func addNode() {
        body.append(Instruction.node.rawValue)
        nodeCount += 1
    }

    mutating func addEdge(from tail: Int, to head: Int) {
        body.append(Instruction.edge.rawValue)
        body.append(integer: UInt32(tail))
        body.append(integer: UInt32(head))
        edgeCount += 1
    }

    mutating func openGroup(isCluster: Bool) {
        body.append(Instruction.open.rawValue)
        body.append(isCluster ? 1 : 0)
        groupCount += 1
    }

    mutating func addMember(_ node: Int) {
        body.append(Instruction.member.rawValue)
        body.append(integer: UInt32(node))
    }

    mutating func closeGroup() {
        body.append(Instruction.close.rawValue)
    }

    /// Sets an attribute of what was made last, or of the graph when nothing was.
    mutating func set(_ attribute: UInt32, to value: String, isHTML: Bool = false) {
        body.append((isHTML ? Instruction.html : .text).rawValue)
        body.append(integer: attribute)
        body.append(text: value)
    }
}

extension [UInt8] {
    fileprivate mutating func append(integer: UInt32) {
        Swift.withUnsafeBytes(of: integer.littleEndian) { append(contentsOf: $0) }
    }

    fileprivate mutating func append(text: String) {
        var text = text
        text.withUTF8 { utf8 in
            append(integer: UInt32(utf8.count))
            append(contentsOf: utf8)
        }
        append(0)
    }
}
