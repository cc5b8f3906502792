public import Dashboards

/// What a person clicked, hovered over or selected in a `PlotlyGraph`.
///
/// ```swift
/// app.callback(updating: text.text, from: chart.clicked) { event in
///     "Picked \(event.points.first?.x?.serialized() ?? "nothing")"
/// }
/// ```
public struct GraphEvent: Sendable, Hashable {
    /// The points, of one trace or of several.
    public var points: [Point]
    /// The event as plotly.js describes it, with whatever else it says: the box of a selection, its lasso.
    public var json: JSON

    public struct Point: Sendable, Hashable {
        /// The trace by its position in the figure.
        public var curveNumber: Int
        /// The point by its position in the trace; `nil` where the trace has parts that are no points.
        public var pointNumber: Int?
        /// Coordinates: numbers, categories or dates.
        public var x, y, z: JSON?
        public var text: String?
        /// The label of a slice or of a part.
        public var label: String?
        public var customdata: JSON?
        /// The point as plotly.js describes it.
        public var json: JSON
    }
}

extension GraphEvent: JSONConvertible {
    public init(json: JSON) throws {
        guard let points = json["points"]?.arrayValue else {
            throw JSONConversionError(expected: "an object with `points`", found: json)
        }
        self.points = points.map { point in
            Point(
                curveNumber: point["curveNumber"]?.intValue ?? 0,
                pointNumber: point["pointNumber"]?.intValue ?? point["pointIndex"]?.intValue, x: point["x"],
                y: point["y"], z: point["z"], text: point["text"]?.stringValue, label: point["label"]?.stringValue,
                customdata: point["customdata"], json: point)
        }
        self.json = json
    }
}
