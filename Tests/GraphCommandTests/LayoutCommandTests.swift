import Foundation
import OrderedJSON
import Testing

/// `graph layout`.
@Suite struct LayoutCommandTests {
    private static let edges = "1 2\n2 3\n1 3\n3 4\n"

    private func line(_ arguments: [String], input: String = edges) throws -> JSON {
        let outcome = try Program.run(["layout", "-", "--input-format", "edgelist"] + arguments, input: input)
        #expect(outcome.code == 0 && outcome.errors == "")
        return try JSON(parsing: Array(outcome.output))
    }

    @Test(arguments: [
        "stress", "multilevel", "layered", "tree", "radial-tree", "planar", "spectral", "spring", "circular",
    ])
    func everyNodeHasAPlace(layout: String) throws {
        let line = try line(["--by", layout])
        let positions = try #require(line["positions"]?.objectValue)
        #expect(line["layout"] == .string(layout) && Array(positions.keys) == ["1", "2", "3", "4"])
        #expect(positions.values.allSatisfy { $0[0]?.doubleValue != nil && $0[1]?.doubleValue != nil })
        #expect(Set(positions.values.map { $0.serialized() }).count == 4)
        let stress = try #require(line["stress"]?.doubleValue)
        #expect(stress >= 0 && stress <= 1)
    }

    @Test func theSameSeedGivesTheSamePlaces() throws {
        let first = try line(["--by", "spring", "--seed", "4"]), again = try line(["--by", "spring", "--seed", "4"])
        #expect(first["positions"] == again["positions"])
        #expect(try line(["--by", "spring", "--seed", "5"])["positions"] != first["positions"])
    }

    @Test func whatCannotBeLaidOutSaysWhy() throws {
        let edges = (1...5).flatMap { a in (a..<6).filter { $0 > a }.map { "\(a) \($0)\n" } }.joined()
        let outcome = try Program.run(
            "layout", "-", "--input-format", "edgelist", "--by", "planar", input: edges)
        #expect(outcome.code == 65 && outcome.errors.contains("not planar"))
        #expect(try Program.run("layout", "-", "--by", "nonsense", input: "1 2\n").code == 64)
    }
}
