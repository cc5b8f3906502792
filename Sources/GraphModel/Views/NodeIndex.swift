/// A place among the nodes of a network, for the views that go through all of them.
///
/// It is a type of its own so that `graph.nodes[3]` can mean the node 3 and not the fourth one.
public struct NodeIndex: Strideable, Hashable, Sendable {
    let rank: Int

    public func distance(to other: NodeIndex) -> Int { other.rank - rank }
    public func advanced(by count: Int) -> NodeIndex { NodeIndex(rank: rank + count) }
}
