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

/// An edge as it is seen from one of its nodes.
struct EdgePlace: Sendable, BitwiseCopyable {
    let number: Int32
    /// The position of the node it is seen from, and of that at its other end.
    let position: Int32
    let other: Int32
    var isReversed: Bool
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

    /// Some edges from an index on; moves the index behind them.
    func edges(from index: inout EdgeIndex, limit: Int) -> [EdgePlace] {
        guard isMultigraph else { return singleEdges(from: &index, limit: limit) }
        return parallelEdges(from: &index, limit: limit)
    }

    /// ``edges(from:limit:)`` where every link is an edge.
    private func singleEdges(from index: inout EdgeIndex, limit: Int) -> [EdgePlace] {
        var position = index.position, offset = index.offset
        let rows = outgoing.rows, isDirected = isDirected
        let places = [EdgePlace](unsafeUninitializedCapacity: limit) { places, count in
            outgoing.neighbors.withUnsafeBufferPointer { neighbors in
                outgoing.links.withUnsafeBufferPointer { numbers in
                    while position < rows.count {
                        let row = rows[position].range
                        while offset < row.count, count < limit {
                            let entry = row.lowerBound + offset, other = neighbors[entry]
                            offset += 1
                            guard isDirected || other >= position else { continue }
                            places.initializeElement(
                                at: count,
                                to: EdgePlace(
                                    number: numbers[entry], position: Int32(truncatingIfNeeded: position),
                                    other: other, isReversed: false))
                            count += 1
                        }
                        if offset < row.count { break }
                        position += 1
                        offset = 0
                    }
                }
            }
            if isDirected { return }
            links.ends.withUnsafeBufferPointer { ends in
                for place in 0..<count {
                    places[place].isReversed = ends[Int(places[place].number)].tail != places[place].position
                }
            }
        }
        index = firstEdgeIndex(position: position, offset: offset)
        return places
    }

    private func parallelEdges(from index: inout EdgeIndex, limit: Int) -> [EdgePlace] {
        [EdgePlace](unsafeUninitializedCapacity: limit) { places, count in
            while count < limit, index.edge >= 0 {
                let neighbor = outgoing.neighbors[outgoing.rows[index.position].start + index.offset]
                places.initializeElement(
                    at: count,
                    to: EdgePlace(
                        number: index.edge, position: Int32(truncatingIfNeeded: index.position), other: neighbor,
                        isReversed: false))
                count += 1
                index = edgeIndex(after: index)
            }
            if isDirected { return }
            for place in 0..<count {
                places[place].isReversed = ends(of: places[place].number).tail != places[place].position
            }
        }
    }

    /// The first edge at or after an offset in a position's row that was not met at an earlier position.
    private func firstEdgeIndex(position: Int, offset: Int) -> EdgeIndex {
        var position = position, offset = offset
        while position < positionLimit {
            let row = outgoing.rows[position]
            while offset < row.count {
                if isDirected || outgoing.neighbors[row.start + offset] >= position {
                    let link = outgoing.links[row.start + offset]
                    let edge = isMultigraph ? parallels.chain(of: link).first : link
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
