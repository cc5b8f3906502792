import GraphModel
import Testing

struct GroupTests {
    private func grouped() -> Graph<String> {
        var graph = Graph(edges: [("a", "b"), ("b", "c")])
        graph.groups = [
            NodeGroup(
                "outer", isCluster: true, nodes: ["a"], groups: [NodeGroup("inner", nodes: ["b", "a"], .rank(.same))],
                .label("Outer"))
        ]
        return graph
    }

    @Test func groupsAddTheNodesTheyName() {
        var graph = grouped()
        graph.groups[0].groups[0].nodes.append("new")
        #expect(Array(graph.nodes) == ["a", "b", "c", "new"])
        #expect(graph.groups[0].allNodes == ["a", "b", "new"])
        graph._checkInvariants()
    }

    @Test func removedNodesLeaveTheirGroups() {
        var graph = grouped()
        graph.removeNode("a")
        #expect(graph.groups[0].allNodes == ["b"])
        graph.removeNodes(["b", "c"])
        #expect(graph.groups[0].allNodes == [])
        graph._checkInvariants()
    }

    @Test func groupsFollowTheNodes() {
        let graph = grouped()
        #expect(graph.subgraph(of: ["b", "c"]).groups[0].allNodes == ["b"])
        #expect(graph.mapNodes { $0 == "b" ? "a" : $0 }.groups[0].groups[0].nodes == ["a"])
        #expect(graph.directed().groups == graph.groups)
        #expect(graph.directed().reversed().groups == graph.groups)
    }
}
