import OrderedJSON
import PlotlyFigures
import Testing

private func problems(_ trace: any Trace) -> [String] {
    Figure(data: [trace], layout: .init(template: .off)).problems().map(\.description)
}

private func problems(_ change: (inout Figure.Layout) -> Void) -> [String] {
    Figure(data: { [] }, layout: change).problems().map(\.description)
}

@Test func unknownAttributesAreNamedWithTheNearestOnes() {
    #expect(
        problems(Scatter(y: [1]).with { $0["marker.colour"] = "red" })
            == ["data[0].marker.colour: no such attribute; did you mean color?"])
    #expect(
        problems(Scatter(y: [1]).with { $0["marker_color"] = "red" })
            == ["data[0].marker_color: no such attribute; did you mean marker.color?"])
    #expect(
        problems(Scatter(y: [1]).with { $0["marker_line_width"] = 1 })
            == ["data[0].marker_line_width: no such attribute; did you mean marker.line.width?"])
    #expect(
        problems(Bar(y: [1]).with { $0["qqqqqq"] = 1 }) == ["data[0].qqqqqq: no such attribute"])
    // Types are shared by traces of which not all have all attributes.
    #expect(
        problems(Pie(values: [1], marker: .init(size: 3)))
            == ["data[0].marker.size: no such attribute"])
    #expect(problems { $0["xaxis.titel"] = "T" } == ["layout.xaxis.titel: no such attribute; did you mean title?"])
    #expect(problems { $0["xaxis7.range"] = [0, 1] } == [])
    #expect(problems { $0["xaxis1"] = [:] } == ["layout.xaxis1: no such attribute; did you mean xaxis?"])
    #expect(problems { $0["xaxis01"] = [:] } == ["layout.xaxis01: no such attribute; did you mean xaxis?"])
    #expect(problems { $0["title2"] = [:] } == ["layout.title2: no such attribute; did you mean title?"])
    #expect(
        problems { $0["annotations"] = [["text": "a"], ["txt": "b"]] }
            == ["layout.annotations[1].txt: no such attribute; did you mean text?"])
}

@Test func tracesOfUnknownTypesAreNamed() {
    #expect(
        problems(OtherTrace("scater")) == ["data[0].type: there is no trace of the type scater; did you mean scatter?"])
    #expect(problems(OtherTrace("parcoords", ["dimensions": [["values": [1, 2]]]])) == [])
}

@Test func valuesAreChecked() {
    func complaint(_ path: String, _ value: JSON) -> String {
        problems(Scatter(y: [1]).with { $0[path] = value }).joined(separator: " / ")
    }
    #expect(
        complaint("mode", "dots")
            == "data[0].mode: \"dots\" is no combination of lines, markers, text, and not one of \"none\"")
    #expect(
        complaint("mode", "lines+marker")
            == "data[0].mode: \"lines+marker\" is no combination of lines, markers, text, and not one of \"none\"; did you mean markers?"
    )
    #expect(complaint("mode", "text+lines") == "")
    #expect(complaint("opacity", 2) == "data[0].opacity: 2 is not from 0.0 to 1.0")
    #expect(complaint("opacity", "1") == "data[0].opacity: expected a number, found \"1\"")
    #expect(complaint("marker.size", [1, -2]) == "data[0].marker.size[1]: -2 is less than 0.0")
    #expect(complaint("marker.size", ["dtype": "i1", "bdata": "AQI="]) == "")
    #expect(complaint("marker.color", "gren") == "data[0].marker.color: \"gren\" is not a colour; did you mean green?")
    #expect(
        complaint("marker.color", ["red", "#12345"]).hasPrefix("data[0].marker.color[1]: \"#12345\" is not a colour"))
    #expect(complaint("marker.color", [1, 2.5]) == "")
    for color in ["rgb(1, 2, 3)", "hsl(1,2%,3%)", "#abc", "#abcd", "#AABBCC", "Dark Blue", "transparent"] {
        #expect(complaint("line.color", .string(color)) == "")
    }
    #expect(complaint("line.color", 5) == "data[0].line.color: expected a colour, found 5")
    #expect(complaint("line.dash", "5px, 10px") == "")
    #expect(
        complaint("line.dash", "dott")
            == "data[0].line.dash: \"dott\" is none of \"solid\", \"dot\", \"dash\", \"longdash\", \"dashdot\", \"longdashdot\"; did you mean dot?"
    )
    #expect(complaint("x", "a") == "data[0].x: expected an array, found a string")
    #expect(complaint("marker", "a") == "data[0].marker: expected an object, found a string")
    #expect(complaint("xaxis", "x12") == "")
    #expect(complaint("xaxis", "y") == "data[0].xaxis: expected \"x\", \"x2\" and so on, found \"y\"")
    #expect(
        complaint("marker.colorscale", "Virids")
            == "data[0].marker.colorscale: there is no colour scale \"Virids\"; did you mean Viridis?")
    #expect(complaint("marker.colorscale", [[0, "red"], [1, "blue"]]) == "")
    #expect(
        complaint("marker.colorscale", [[2, "red"]])
            == "data[0].marker.colorscale[0]: expected a position from 0 to 1 and a colour")
    #expect(complaint("zorder", 1.5) == "data[0].zorder: expected a whole number, found 1.5")
    #expect(complaint("visible", "legendonly") == "")
    #expect(complaint("visible", true) == "")
    #expect(complaint("textfont.weight", "bold") == "")
    #expect(complaint("textfont.weight", 5000) == "data[0].textfont.weight: 5000 is not from 1.0 to 1000.0")
    #expect(complaint("name", nil) == "")
    #expect(complaint("marker.symbol", "circle-open-dot") == "")
    #expect(complaint("cliponaxis", "yes") == "data[0].cliponaxis: expected true or false, found a string")
    #expect(problems { $0.xaxis.anchor = "y3" } == [])
    #expect(problems { $0.xaxis.anchor = "why" }.count == 1)
    #expect(problems { $0.xaxis.scaleanchor = "y" } == [])
    #expect(problems { $0.xaxis.domain = [0, 2] } == ["layout.xaxis.domain[1]: 2 is not from 0.0 to 1.0"])
    #expect(problems { $0.xaxis.range = [0, 2, 3] } == ["layout.xaxis.range: expected 2 values, found 3"])
}

@Test func everyProblemIsThrown() {
    let figure = Figure {
        Scatter(y: [1]).with { $0["modus"] = "lines" }
        Bar(opacity: 3)
    }
    #expect(throws: FigureError.self) { try figure.check() }
    #expect(figure.problems().map(\.path) == ["data[0].modus", "data[1].opacity"])
    #expect(throws: Never.self) { try Figure { Bar(opacity: 0.5) }.check() }
}
