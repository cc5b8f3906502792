import DashboardComponents
import Testing

@Suite struct OptionsTests {
    @Test func literalsKeepTheirOrder() {
        let texts: Options = ["dot", "neato", "circo"]
        #expect(texts.json == ["dot", "neato", "circo"])
        let labelled: Options = ["Red": "red", "Green": "green", "Blue": "blue"]
        #expect(labelled.elements.map(\.value) == ["red", "green", "blue"])
        #expect(labelled.json[0] == ["label": "Red", "value": "red"])
        #expect(Options(1...3).json == [1, 2, 3])
    }

    @Test func plainAndFullOptionsAreWrittenAlike() {
        let sizes: Options = ["small", 2, .init("Large", value: "large", isDisabled: true)]
        #expect(
            sizes.json == [
                ["label": "small", "value": "small"], ["label": "2", "value": 2],
                ["label": "Large", "value": "large", "disabled": true],
            ])
    }

    @Test(
        arguments: [
            ["a", 1, true],
            [["label": "A", "value": "a", "disabled": true, "title": "t", "search": "s"]],
            [["label": ["props": [:], "type": "Br", "namespace": "dash_html_components"], "value": 1]],
            [],
        ] as [JSON])
    func whatIsWrittenIsReadAgain(json: JSON) throws {
        #expect(try Options(json: json).json == json)
    }

    @Test func labelsByValueAreUnderstood() throws {
        #expect(try Options(json: ["a": "A", "b": "B"]) == ["A": "a", "B": "b"])
    }

    @Test(arguments: ["text", 1, nil, [["label": "A"]], [nil], [[]]] as [JSON])
    func anythingElseIsRefused(json: JSON) {
        #expect(throws: JSONConversionError.self) { try Options(json: json) }
    }
}
