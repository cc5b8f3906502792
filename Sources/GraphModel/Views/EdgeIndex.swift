/// A place among the edges of a network.
public struct EdgeIndex: Comparable, Hashable, Sendable {
    /// The node whose links are being walked through, and the offset of the link in its row.
    var position: Int
    var offset: Int
    /// How many edges of the link came before, and the number of this one; -1 at the end.
    var step: Int
    var edge: Int32

    public static func < (left: EdgeIndex, right: EdgeIndex) -> Bool {
        (left.position, left.offset, left.step) < (right.position, right.offset, right.step)
    }
}

extension NetworkCore {
    var firstEdgeIndex: EdgeIndex { firstEdgeIndex(position: 0, offset: 0) }
    var endEdgeIndex: EdgeIndex { EdgeIndex(position: positionLimit, offset: 0, step: 0, edge: -1) }

    func edgeIndex(after index: EdgeIndex) -> EdgeIndex {
        guard index.edge >= 0 else { return index }
        if isMultigraph {
            let next = parallels.next(after: index.edge)
            if next >= 0 {
                return EdgeIndex(position: index.position, offset: index.offset, step: index.step + 1, edge: next)
            }
        }
        return firstEdgeIndex(position: index.position, offset: index.offset + 1)
    }

    /// The first edge at or after an offset in a position's row that was not met at an earlier position.
    private func firstEdgeIndex(position: Int, offset: Int) -> EdgeIndex {
        var position = position, offset = offset
        while position < positionLimit {
            let row = outgoing.rows[position]
            while offset < row.count {
                let entry = outgoing.pool[row.start + offset]
                if isDirected || entry.neighbor >= position {
                    let edge = isMultigraph ? parallels.chain(of: entry.link).first : entry.link
                    return EdgeIndex(position: position, offset: offset, step: 0, edge: edge)
                }
                offset += 1
            }
            position += 1
            offset = 0
        }
        return endEdgeIndex
    }
}
