import GraphModel
import Testing

extension AttributeNames {
    /// An attribute of somebody's own: one line, usable at creation and at reading.
    fileprivate static var population: AttributeKey<Int> { "population" }
    fileprivate static var climate: AttributeKey<Climate> { "climate" }
}

private enum Climate: String, AttributeValue { case dry, wet }

struct AttributeTests {
    @Test func typedKeysAreForCreationAndReading() {
        var graph = Graph<String>()
        graph.addNode("Yerevan", .population(1_100_000), .climate(.dry), .label("Երևան"), .shape(.box))
        let attributes = graph.nodes["Yerevan"]
        #expect(attributes?[.population] == 1_100_000)
        #expect(attributes?[.climate] == .dry)
        #expect(attributes?[.label] == .text("Երևան"))
        #expect(attributes?["population"] == .int(1_100_000))
        #expect(attributes?[.weight] == nil)
        #expect(attributes?.map(\.name) == ["population", "climate", "label", "shape"])
    }

    @Test func anyNameTakesAnyValue() {
        let attributes: Attributes = [
            Attribute("n", 3), Attribute("s", "text"), Attribute("list", [1, 2]), Attribute("nothing", nil),
            Attribute("object", ["a": true]),
        ]
        #expect(attributes["n"] == 3)
        #expect(attributes["list"] == [1, 2])
        #expect(attributes["nothing"] == .some(.null))
        #expect(attributes["object"]?["a"] == true)
        #expect(attributes["missing"] == nil)
    }

    @Test func wholeWeightsStayWhole() {
        let two = 2
        let attributes: [Attribute] = [.weight(2), .weight(2.5), .weight(two), .width(Double(two))]
        #expect(attributes.map(\.value) == [.int(2), .double(2.5), .int(2), .double(2)])
    }

    @Test func readingIsLenientAboutText() {
        let attributes: Attributes = [
            "weight": "2.5", "fixedsize": "True", "sides": "6", "label": 7, "pos": "[1, 2]", "name": true,
        ]
        #expect(attributes[.weight] == 2.5)
        #expect(attributes[.fixedSize] == true)
        #expect(attributes[.sides] == 6)
        #expect(attributes[.label] == "7")
        #expect(attributes[.position] == Position(x: 1, y: 2))
        #expect(attributes[.name] == "true")
        #expect(attributes[.shape] == nil)
        #expect((["shape": "no such shape"] as Attributes)[.shape] == nil)
    }

    @Test func settingKeepsThePlaceAndNilRemoves() {
        var attributes: Attributes = [.label("a"), .weight(1), .color(.red)]
        attributes[.weight] = 3
        attributes["new"] = "x"
        attributes[.label] = nil
        #expect(attributes.map(\.name) == ["weight", "color", "new"])
        #expect(attributes[.weight] == 3)
    }

    @Test func mergingLetsTheOtherWin() {
        var attributes: Attributes = [.weight(1), .color(.red)]
        attributes.merge([.color(.blue), .label("x")] as Attributes)
        #expect(attributes == [.weight(1), .color(.blue), .label("x")])
    }

    @Test func equalityForgetsOrder() {
        let left: Attributes = [.weight(1), .color(.red)], right: Attributes = [.color(.red), .weight(1)]
        #expect(left == right)
        #expect(left.hashValue == right.hashValue)
        #expect(left != [.weight(1)])
        #expect(left != [.weight(1), .color(.blue)])
    }

    @Test func repeatedNamesKeepTheLastValue() {
        #expect(([.weight(1), .color(.red), .weight(2)] as Attributes).description == #"[weight: 2, color: "red"]"#)
    }

    @Test func labelsAreTextUnlessTheySaySo() {
        let attributes: Attributes = [.label("<b>"), .headLabel(html: "<b>x</b>"), .tailLabel(escaped: #"a\lb\l"#)]
        #expect(attributes["label"] == "<b>")
        #expect(attributes["headlabel"] == ["html": "<b>x</b>"])
        #expect(attributes["taillabel"] == ["escaped": #"a\lb\l"#])
        #expect(attributes[.headLabel] == .html("<b>x</b>"))
        #expect(attributes[.tailLabel]?.description == #"a\lb\l"#)
    }

    @Test(
        "Drawing values are written in Graphviz's words and read back",
        arguments: [
            (.style([.filled, .rounded, .filled]), "filled,rounded"),
            (.style(.invisible), "invis"),
            (.arrowHead([.diamond.open, .bar]), "odiamondtee"),
            (.arrowTail(.inverted), "inv"),
            (.tailPort(.field("f0", .southEast)), "f0:se"),
            (.headPort(.side(.north)), "n"),
            (.position(Position(x: 1.5, y: -2, isPinned: true)), "1.5,-2.0!"),
            (.rankDirection(.leftToRight), "LR"),
            (.edgeRouting(.orthogonal), "ortho"),
            (.fillColors([.white, .rgb(0, 0, 255)]), "white:#0000ff"),
            (.shape(.doubleCircle), "doublecircle"),
        ] as [(Attribute, String)])
    func drawingValues(attribute: Attribute, text: String) {
        #expect(attribute.value == .string(text))
        let attributes: Attributes = [attribute]
        let rewritten: [Attribute?] = [
            attributes[.style].map { .style($0) }, attributes[.arrowHead].map { .arrowHead($0) },
            attributes[.arrowTail].map { .arrowTail($0) }, attributes[.tailPort].map { .tailPort($0) },
            attributes[.headPort].map { .headPort($0) }, attributes[.position].map { .position($0) },
            attributes[.rankDirection].map { .rankDirection($0) }, attributes[.edgeRouting].map { .edgeRouting($0) },
            attributes[.fillColors].map { .fillColors($0) }, attributes[.shape].map { .shape($0) },
        ]
        #expect(rewritten.compactMap(\.self) == [attribute])
    }

    @Test(
        "What is not of the type reads as nil", arguments: ["", "red,blue", "1", "x:y:z", "filled,sketchy", "onormalx"])
    func refusedValues(text: String) {
        let json = JSON.string(text)
        #expect(Arrowhead(attribute: json) == nil || text.isEmpty)
        #expect(RankDirection(attribute: json) == nil)
        #expect(NodeShape(attribute: json) == nil)
        #expect(Position(attribute: json) == nil)
        #expect(DrawingStyle(attribute: json) == nil || text.isEmpty)
        #expect(ColorList(attribute: json) == nil)
    }

    @Test func attributesAreCodable() throws {
        let attributes: Attributes = ["z": 1, "a": [true, nil], "m": ["k": 2.5]]
        let json = try JSON(encoding: attributes)
        #expect(json == attributes.json)
        #expect(try json.decode(Attributes.self) == attributes)
        #expect(throws: DecodingError.self) { try JSON.array([]).decode(Attributes.self) }
    }
}
