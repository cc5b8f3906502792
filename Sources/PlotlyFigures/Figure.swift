public import OrderedJSON

/// A chart of plotly.js: traces, a layout, and frames of an animation.
///
/// ```swift
/// let figure = Figure {
///     Scatter(x: years, y: sales, name: "Sales", mode: [.lines, .markers])
///     Bar(x: years, y: costs, name: "Costs")
/// } layout: { layout in
///     layout.title = "Ten years"
///     layout.xaxis.title = "Year"
///     layout.template = .plotlyDark
/// }
/// ```
///
/// The names of attributes are those of plotly.js. A figure that is a callback's result or a component's property is
/// checked against plotly.js's schema in debug builds; see ``check()``.
public struct Figure: Sendable {
    public var data: [any Trace]
    public var layout: Layout
    public var frames: [Frame]
    /// The cells of a grid of charts, by row and column.
    var grid: [[[SubplotReference]]]?

    /// - Parameters:
    ///   - layout: The axes, the title and whatever else is around the data. Where it names no template, it gets
    ///     ``Template/plotly``, as in plotly.py; ``Template/off`` is plotly.js without one.
    ///   - frames: The states of an animation.
    ///   - data: The traces.
    public init(layout: Layout = Layout(), frames: [Frame] = [], @FigureBuilder data: () throws -> [any Trace]) rethrows
    {
        self.init(data: try data(), layout: layout, frames: frames)
    }

    /// - Parameters:
    ///   - layout: Sets attributes of the layout.
    ///   - data: The traces.
    public init(
        @FigureBuilder data: () throws -> [any Trace], layout: (inout Layout) throws -> Void
    ) rethrows {
        var made = Layout()
        try layout(&made)
        self.init(data: try data(), layout: made)
    }

    public init(data: [any Trace] = [], layout: Layout = Layout(), frames: [Frame] = []) {
        self.data = data
        self.layout = layout
        self.frames = frames
        if layout.members["template"] == nil { self.layout.template = .plotly }
    }

    /// Adds a trace.
    public mutating func add(_ trace: some Trace) { data.append(trace) }

    /// Changes every trace of a type.
    ///
    /// ```swift
    /// figure.update(Scatter.self) { $0.marker.size = 4 }
    /// ```
    public mutating func update<Kind: Trace>(_ type: Kind.Type, _ change: (inout Kind) throws -> Void) rethrows {
        for index in data.indices {
            guard var trace = data[index] as? Kind else { continue }
            try change(&trace)
            data[index] = trace
        }
    }
}

/// Lists traces, with `if` and `for` among them.
@resultBuilder
public enum FigureBuilder {
    public static func buildExpression(_ trace: some Trace) -> [any Trace] { [trace] }
    public static func buildExpression(_ traces: [any Trace]) -> [any Trace] { traces }
    public static func buildBlock(_ parts: [any Trace]...) -> [any Trace] { parts.flatMap { $0 } }
    public static func buildArray(_ parts: [[any Trace]]) -> [any Trace] { parts.flatMap { $0 } }
    public static func buildOptional(_ part: [any Trace]?) -> [any Trace] { part ?? [] }
    public static func buildEither(first part: [any Trace]) -> [any Trace] { part }
    public static func buildEither(second part: [any Trace]) -> [any Trace] { part }
    public static func buildLimitedAvailability(_ part: [any Trace]) -> [any Trace] { part }
}

extension Figure: JSONConvertible {
    /// A figure that was written as JSON. It gets no template that it has not.
    ///
    /// - Throws: `JSONConversionError` where `json` is not an object, or a trace is none.
    public init(json: JSON) throws {
        guard let members = json.objectValue else { throw JSONConversionError(expected: "a figure", found: json) }
        data = try (members["data"]?.arrayValue ?? []).map(trace)
        layout = Layout(members: members["layout"]?.objectValue ?? [:])
        frames = try (members["frames"]?.arrayValue ?? []).map(Frame.init(json:))
    }

    public var json: JSON {
        var members: JSON.Object = ["data": .array(data.map(\.json))]
        if !layout.members.isEmpty { members["layout"] = layout.json }
        if !frames.isEmpty { members["frames"] = frames.json }
        return .object(members)
    }
}

extension Figure: Equatable {
    public static func == (left: Self, right: Self) -> Bool { left.json == right.json }
}

/// A state of an animation: the traces that change, and how.
public struct Frame: Sendable {
    /// The name by which a slider or a button shows it.
    public var name: String?
    public var data: [any Trace]
    /// The traces of the figure that `data` stands for, by their positions.
    public var traces: [Int]?
    public var layout: Figure.Layout
    public var group: String?
    /// The frame that this one is applied after.
    public var baseframe: String?

    public init(
        _ name: String? = nil, layout: Figure.Layout = .init(), traces: [Int]? = nil, group: String? = nil,
        baseframe: String? = nil, @FigureBuilder data: () throws -> [any Trace] = { [] }
    ) rethrows {
        self.name = name
        self.data = try data()
        self.traces = traces
        self.layout = layout
        self.group = group
        self.baseframe = baseframe
    }
}

extension Frame: JSONConvertible {
    public init(json: JSON) throws {
        guard let members = json.objectValue else { throw JSONConversionError(expected: "a frame", found: json) }
        name = members["name"]?.stringValue
        data = try (members["data"]?.arrayValue ?? []).map(trace)
        traces = members["traces"]?.arrayValue?.compactMap(\.intValue)
        layout = Figure.Layout(members: members["layout"]?.objectValue ?? [:])
        group = members["group"]?.stringValue
        baseframe = members["baseframe"]?.stringValue
    }

    public var json: JSON {
        var members: JSON.Object = [:]
        members["baseframe"] = baseframe.map(JSON.string)
        if !data.isEmpty { members["data"] = .array(data.map(\.json)) }
        members["group"] = group.map(JSON.string)
        if !layout.members.isEmpty { members["layout"] = layout.json }
        members["name"] = name.map(JSON.string)
        members["traces"] = traces?.json
        return .object(members)
    }
}
