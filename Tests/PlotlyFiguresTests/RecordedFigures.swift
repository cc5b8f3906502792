import Foundation
import OrderedJSON
import PlotlyFigures

/// The figures of `Tests/Fixtures/plotly/record.py`, written in Swift.
let recordedFigures: [(name: String, figure: Figure)] = [
    (
        "scatter",
        Figure {
            Scatter(
                x: 0..<5, y: (0..<5).map { Double($0 * $0) / 2 }, text: ["a", "b", "c", "é", "</script>"],
                name: "squares", mode: [.lines, .markers],
                marker: .init(
                    color: (0..<5).map { Double($0) / 4 }, size: [4, 8, 12, 16, 20], colorscale: .viridis,
                    showscale: true),
                line: .init(color: "teal", width: 3, dash: .dot), hovertemplate: "%{x}: %{y:.1f}")
        } layout: {
            $0.title = "Squares"
            $0.xaxis.title = "n"
            $0.xaxis.range = [0, 10]
            $0.yaxis.type = .log
            $0.template = .off
        }
    ),
    (
        "template",
        Figure(layout: .init(title: .init(text: "T", x: 0.5))) { Scatter(y: [1.5, 2.5]) }
    ),
    (
        "dark",
        Figure(layout: .init(template: .plotlyDark)) { Bar(x: ["a", "b"], y: [1, 2] as JSON) }
    ),
    (
        "integers",
        bare(
            Scatter(y: [-1, 127]), Scatter(y: [128, 32767]), Scatter(y: [32768, -1]), Scatter(y: [1 << 31, 0]),
            Scatter(y: [1, 255] as [UInt8]), Scatter(y: [1, 2] as [Int16]), Scatter(y: [1, 2] as [UInt32]),
            Scatter(y: [0, 255] as [UInt64]), Scatter(y: [1, 1 << 40] as [UInt64]),
            Scatter(y: [1.5, -2.25] as [Float]),
            Scatter(y: [Double]()), Scatter(y: [1, nil, 3]), Scatter(y: [Double.nan, .infinity, -.infinity]))
    ),
    (
        "heatmap",
        bare(Heatmap(x: ["a", "b", "c"], y: ["u", "v"], z: matrix, colorscale: "RdBu_r"))
    ),
    (
        "contour",
        bare(Contour(z: matrix, contours: .init(size: 0.25, coloring: .lines, end: 1, start: 0)))
    ),
    (
        "surface",
        bare(Surface(z: matrix, contours: .init(z: .init(show: true, usecolormap: true)))).with {
            $0.layout.scene.camera.eye = .init(x: 1, y: 2, z: 0.5)
            $0.layout.scene.zaxis.title = "height"
        }
    ),
    (
        "scatter3d",
        bare(
            Scatter3D(
                x: 0..<5, y: 0..<5, z: (0..<5).map { Double($0) / 2 }, mode: .markers,
                marker: .init(size: 3, symbol: .diamond)))
    ),
    (
        "dates",
        bare(
            Scatter(
                x: [
                    Date(timeIntervalSince1970: 1_772_283_900), Date(timeIntervalSince1970: 1_772_283_900.000250),
                ], y: [1, 2] as JSON))
    ),
    (
        "bar",
        bare(
            Bar(x: ["a", "b"], y: [1, nil] as JSON, text: ["x", "y"], name: "one", textposition: .auto),
            Bar(y: [3, 4] as JSON)
        ).with {
            $0.layout.barmode = .stack
            $0.layout.legend = .init(y: -0.2, orientation: .h)
        }
    ),
    (
        "histogram",
        bare(Histogram(x: [1, 2, 2, 3], marker: .init(line: .init(width: 1)), histnorm: .probability, nbinsx: 3))
    ),
    (
        "box and violin",
        bare(
            Box(y: [1.0, 2, 3], boxmean: true, boxpoints: .all),
            Violin(y: [1.0, 2, 3], box: .init(visible: true), meanline: .init(visible: true), points: false))
    ),
    (
        "hierarchy",
        bare(
            Sunburst(labels: ["A", "B", "C"], parents: ["", "A", "A"], values: [3, 1, 2], branchvalues: .total),
            Treemap(labels: ["A", "B"], parents: ["", "A"], ids: ["A", "B"], textinfo: [.label, .value]),
            Pie(
                labels: ["a", "b"], values: [1, 2] as JSON, marker: .init(colors: ["red", "#00f"]), hole: 0.4,
                sort: false))
    ),
    (
        "sankey",
        bare(
            Sankey(
                node: .init(label: ["a", "b", "c"], pad: 15),
                link: .init(value: [4.0, 2.5], source: [0, 1] as JSON, target: [1, 2] as JSON)))
    ),
    (
        "maps",
        bare(
            ScatterMap(lat: [52.5] as JSON, lon: [13.4] as JSON, mode: .markers, marker: .init(size: 9)),
            Choropleth(z: [1, 2], locations: ["DEU", "FRA"], locationmode: "ISO-3")
        ).with {
            $0.layout.map = .init(center: .init(lat: 52, lon: 13), style: "open-street-map", zoom: 4)
        }
    ),
    (
        "table and indicator",
        bare(
            TableTrace(
                header: .init(values: ["A", "B"]),
                cells: .init(values: [[1, 2], ["x", "y"]] as JSON, align: .each([.left, .right]))),
            Indicator(
                value: 42.5, mode: [.gauge, .number, .delta], domain: .init(x: [0, 0.5], y: [0, 1]),
                delta: .init(reference: 40),
                gauge: .init(
                    axis: .init(range: [0, 100]), steps: [.init(color: "lightgray", range: [0, 50])])))
    ),
    (
        "annotations",
        bare(ScatterGL(y: 0..<5)).with {
            $0.layout.annotations = [.init(x: 1, y: 2, text: "here", arrowhead: 2, showarrow: true)]
            $0.layout.shapes = [.init(line: .init(color: "red"), type: .rect, x0: 0, x1: 1, y0: 0, y1: 1)]
            $0.layout.updatemenus = [
                .init(buttons: [.init(label: "Play", args: [JSON.null], method: .animate)], type: .buttons)
            ]
            $0.layout[xaxis: 2] = .init(overlaying: "x", side: .top)
            $0.layout.hovermode = .xUnified
        }
    ),
    (
        "frames",
        Figure(
            layout: .init(template: .off),
            frames: (0..<2).map { n in
                Frame("\(n)", traces: [0]) { Scatter(x: [.int(n)] as JSON, y: [.int(n * n)] as JSON) }
            }
        ) { Scatter(x: [0] as JSON, y: [0] as JSON) }
    ),
]

private let matrix: [[Double]] = [[0, 0.25, 0.5], [0.75, 1, 1.25]]

/// Without the template that every figure gets.
private func bare(_ traces: any Trace...) -> Figure { Figure(data: traces, layout: .init(template: .off)) }

extension Figure {
    fileprivate func with(_ change: (inout Figure) -> Void) -> Figure {
        var copy = self
        change(&copy)
        return copy
    }
}
