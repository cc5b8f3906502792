// A program that wants graphs only: it must build without a web server being fetched.
import NetworkGraphs

var graph = Graph<String>()
graph.addEdge("root", "red", .label("to_red"))
graph.addEdge("root", "blue", .label("to_blue"))
print("\(graph.nodeCount) nodes, \(graph.edgeCount) edges")
