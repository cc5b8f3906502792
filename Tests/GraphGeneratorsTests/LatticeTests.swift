import GraphGenerators
import NetworkXTestSupport
import Testing

@Suite("Lattices") struct LatticeTests {
    @Test("are networkx's") func recorded() throws {
        try RecordedFamily("lattices").expect([
            "triangular_lattice_graph(2, 3)": { try RecordedGraph(Graph.triangularLattice(2, 3)) },
            "triangular_lattice_graph(3, 4)": { try RecordedGraph(Graph.triangularLattice(3, 4)) },
            "triangular_lattice_graph(1, 1, with_positions=False)": {
                try RecordedGraph(Graph.triangularLattice(1, 1, withPositions: false))
            },
            "triangular_lattice_graph(3, 4, create_using=nx.DiGraph)": {
                try RecordedGraph(DiGraph.triangularLattice(3, 4))
            },
            "triangular_lattice_graph(3, 5, periodic=True)": {
                try RecordedGraph(Graph.triangularLattice(3, 5, isPeriodic: true))
            },
            "triangular_lattice_graph(4, 6, periodic=True)": {
                try RecordedGraph(Graph.triangularLattice(4, 6, isPeriodic: true))
            },
            "triangular_lattice_graph(4, 6, periodic=True, create_using=nx.DiGraph)": {
                try RecordedGraph(DiGraph.triangularLattice(4, 6, isPeriodic: true))
            },
            "triangular_lattice_graph(3, 3, periodic=True)": {
                try RecordedGraph(Graph.triangularLattice(3, 3, isPeriodic: true))
            },
            "triangular_lattice_graph(0, 3)": { try RecordedGraph(Graph.triangularLattice(0, 3)) },
            "hexagonal_lattice_graph(1, 1)": { try RecordedGraph(Graph.hexagonalLattice(1, 1)) },
            "hexagonal_lattice_graph(2, 3)": { try RecordedGraph(Graph.hexagonalLattice(2, 3)) },
            "hexagonal_lattice_graph(3, 2)": { try RecordedGraph(Graph.hexagonalLattice(3, 2)) },
            "hexagonal_lattice_graph(2, 3, create_using=nx.MultiDiGraph)": {
                try RecordedGraph(MultiDiGraph.hexagonalLattice(2, 3))
            },
            "hexagonal_lattice_graph(2, 4, periodic=True)": {
                try RecordedGraph(Graph.hexagonalLattice(2, 4, isPeriodic: true))
            },
            "hexagonal_lattice_graph(5, 6, periodic=True, with_positions=False)": {
                try RecordedGraph(Graph.hexagonalLattice(5, 6, isPeriodic: true, withPositions: false))
            },
            "hexagonal_lattice_graph(4, 4, periodic=True, create_using=nx.DiGraph)": {
                try RecordedGraph(DiGraph.hexagonalLattice(4, 4, isPeriodic: true))
            },
            "hexagonal_lattice_graph(2, 3, periodic=True)": {
                try RecordedGraph(Graph.hexagonalLattice(2, 3, isPeriodic: true))
            },
            "hexagonal_lattice_graph(0, 3)": { try RecordedGraph(Graph.hexagonalLattice(0, 3)) },
            "kneser_graph(5, 2)": { try RecordedGraph(Graph.kneser(5, 2)) },
            "kneser_graph(7, 3)": { try RecordedGraph(Graph.kneser(7, 3)) },
            "kneser_graph(4, 3)": { try RecordedGraph(Graph.kneser(4, 3)) },
            "kneser_graph(4, 5)": { try RecordedGraph(Graph.kneser(4, 5)) },
            "dorogovtsev_goltsev_mendes_graph(0)": { try RecordedGraph(Graph.dorogovtsevGoltsevMendes(0)) },
            "dorogovtsev_goltsev_mendes_graph(3)": { try RecordedGraph(Graph.dorogovtsevGoltsevMendes(3)) },
            "dorogovtsev_goltsev_mendes_graph(-1)": { try RecordedGraph(Graph.dorogovtsevGoltsevMendes(-1)) },
            "hoffman_singleton_graph()": { try RecordedGraph(Graph.hoffmanSingleton) },
            "generalized_petersen_graph(7, 2)": { try RecordedGraph(Graph.generalizedPetersen(7, step: 2)) },
            "generalized_petersen_graph(4, 3)": { try RecordedGraph(Graph.generalizedPetersen(4, step: 3)) },
            "mycielski_graph(1)": { try RecordedGraph(Graph.mycielski(1)) },
            "mycielski_graph(2)": { try RecordedGraph(Graph.mycielski(2)) },
            "mycielski_graph(5)": { try RecordedGraph(Graph.mycielski(5)) },
            "mycielski_graph(0)": { try RecordedGraph(Graph.mycielski(0)) },
            "sudoku_graph(2)": { try RecordedGraph(Graph.sudoku(2)) },
            "sudoku_graph()": { try RecordedGraph(Graph.sudoku()) },
            "sudoku_graph(1)": { try RecordedGraph(Graph.sudoku(1)) },
            "paley_graph(13)": { try RecordedGraph(DiGraph.paley(13)) },
            "visibility_graph([3, 1, 2, 5, 4, 0, 2.5])": {
                try RecordedGraph(Graph.visibility(of: [3, 1, 2, 5, 4, 0, 2.5]))
            },
            "visibility_graph([1, 2, 3, 4])": { try RecordedGraph(Graph.visibility(of: [1, 2, 3, 4])) },
            "visibility_graph([])": { try RecordedGraph(Graph.visibility(of: [])) },
            "prefix_tree([\"ab\", \"abs\", \"ad\", \"\", \"ab\"])": {
                try RecordedGraph(DiGraph.prefixTree(["ab", "abs", "ad", "", "ab"].map { $0.map(String.init) }))
            },
            "prefix_tree([[1, 2, 3], [1, 2], [4], [1, 5]])": {
                try RecordedGraph(DiGraph.prefixTree([[1, 2, 3], [1, 2], [4], [1, 5]]))
            },
            "prefix_tree([])": { try RecordedGraph(DiGraph.prefixTree([[Int]]())) },
        ])
    }
}
