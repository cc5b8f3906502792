/// How the names of plotly become names in Swift.
enum FigureNames {
    /// Attributes keep plotly's spelling, so that its documentation is theirs: only `error_x` becomes `errorX`.
    static func attribute(_ wireName: String) -> String {
        let words = wireName.split(separator: "_").map { String($0) }
        return (words.prefix(1) + words.dropFirst().map(SwiftNames.capitalized)).joined()
    }

    /// The type nested in `Figure` for an object.
    static func object(_ attribute: FigureAttribute) -> String {
        if attribute.kind == .title { return "Title" }
        if let name = places.first(where: { attribute.path.hasSuffix($0.end) })?.name { return name }
        let name = attribute.className ?? ""
        return classes[name] ?? name
    }

    static let traces = [
        "histogram2d": "Histogram2D", "histogram2dcontour": "Histogram2DContour", "mesh3d": "Mesh3D", "ohlc": "OHLC",
        "scatter3d": "Scatter3D", "scattercarpet": "ScatterCarpet", "scattergeo": "ScatterGeo",
        "scattergl": "ScatterGL", "scattermap": "ScatterMap", "scatterpolar": "ScatterPolar",
        "scatterpolargl": "ScatterPolarGL", "scattersmith": "ScatterSmith", "scatterternary": "ScatterTernary",
        "barpolar": "BarPolar", "choroplethmap": "ChoroplethMap", "contourcarpet": "ContourCarpet",
        "densitymap": "DensityMap", "funnelarea": "FunnelArea", "parcats": "ParallelCategories",
        "parcoords": "ParallelCoordinates", "splom": "ScatterMatrix", "streamtube": "StreamTube",
        // A page has tables and images of its own.
        "table": "TableTrace", "image": "ImageTrace",
    ]

    /// Traces after which choices are called that others have as well.
    static let everyday: Set<String> = ["Scatter", "Bar", "Histogram", "Box", "Heatmap", "Pie", "Sunburst"]

    /// Objects whose class says too little, by the end of their path.
    private static let places: [(end: String, name: String)] = [
        ("ternary.aaxis", "TernaryAxis"), ("ternary.baxis", "TernaryAxis"), ("ternary.caxis", "TernaryAxis"),
        ("carpet.aaxis", "CarpetAxis"), ("carpet.baxis", "CarpetAxis"),
        ("indicator.gauge.axis", "GaugeAxis"), ("indicator.gauge.bar", "GaugeBar"),
        ("indicator.gauge.step", "GaugeStep"),
        ("indicator.gauge.steps", "GaugeStep"), ("splom.dimension.axis", "DimensionAxis"),
        ("surface.contours.x", "SurfaceContour"), ("surface.contours.y", "SurfaceContour"),
        ("surface.contours.z", "SurfaceContour"), ("surface.contours", "SurfaceContours"),
        ("surface.contours.x.project", "Projections"), ("surface.contours.y.project", "Projections"),
        ("surface.contours.z.project", "Projections"), ("mesh3d.contour", "MeshContour"),
        ("isosurface.contour", "MeshContour"), ("volume.contour", "MeshContour"),
        ("caps.x", "Cap"), ("caps.y", "Cap"), ("caps.z", "Cap"),
        ("slices.x", "Slice"), ("slices.y", "Slice"), ("slices.z", "Slice"),
        ("scene.xaxis", "SceneAxis"), ("scene.yaxis", "SceneAxis"), ("scene.zaxis", "SceneAxis"),
        ("projection.x", "ScatterProjection"), ("projection.y", "ScatterProjection"),
        ("projection.z", "ScatterProjection"), ("scatter3d.projection", "ScatterProjections"),
        ("surface.contours.x.contour", "SurfaceContour"), ("layout.images", "LayoutImage"),
        ("layout.map.layers", "MapLayer"), ("layout.map.layer.symbol", "MapSymbol"), ("camera.center", "Vector"),
        ("camera.eye", "Vector"), ("camera.up", "Vector"), ("violin.box", "ViolinBox"), ("aspectratio", "AspectRatio"),
        ("sankey.node", "SankeyNode"), ("sankey.link", "SankeyLink"), ("table.header", "TableCells"),
        ("table.cells", "TableCells"), ("updatemenu.buttons", "UpdateButton"), ("rangeselector.buttons", "RangeButton"),
        ("slider.steps", "SliderStep"), ("indicator.number", "IndicatorNumber"), ("indicator.delta", "IndicatorDelta"),
        ("geo.projection", "GeoProjection"), ("geo.projection.rotation", "GeoRotation"),
        ("sankey.link.colorscales", "LinkColorScale"),
    ]

    private static let classes = [
        "Insidetextfont": "Font", "Outsidetextfont": "Font", "Textfont": "Font", "Tickfont": "Font",
        "Labelfont": "Font", "Rangefont": "Font", "Grouptitlefont": "Font", "XAxis": "Axis", "YAxis": "Axis",
        "XBins": "Bins", "YBins": "Bins", "ErrorX": "ErrorBars", "ErrorY": "ErrorBars", "ErrorZ": "ErrorBars",
        "Hoverlabel": "HoverLabel", "Legendgrouptitle": "LegendGroupTitle", "Lightposition": "LightPosition",
        "Coloraxis": "ColorAxis", "Colorscale": "DefaultColorScales", "Currentvalue": "CurrentValue",
        "Fillgradient": "FillGradient",
        "Fillpattern": "FillPattern", "Imaginaryaxis": "ImaginaryAxis", "Realaxis": "RealAxis", "Lataxis": "GeoAxis",
        "Lonaxis": "GeoAxis", "Meanline": "MeanLine", "Modebar": "ModeBar", "Newselection": "NewSelection",
        "Newshape": "NewShape", "Rangebreak": "RangeBreak", "Rangeselector": "RangeSelector",
        "Rangeslider": "RangeSlider", "Spaceframe": "SpaceFrame", "Tickformatstop": "TickFormatStop",
        "Unifiedhovertitle": "UnifiedHoverTitle", "Uniformtext": "UniformText", "Updatemenu": "UpdateMenu",
        "Activeselection": "ActiveSelection", "Activeshape": "ActiveShape", "Autorangeoptions": "AutoRangeOptions",
        "Pathbar": "PathBar",
    ]

    /// The templates, and the files that hold them.
    static let templates = [
        ("plotly", "plotly-template"), ("plotly_white", "plotly-template-white"),
        ("plotly_dark", "plotly-template-dark"),
        ("ggplot2", "plotly-template-ggplot2"), ("seaborn", "plotly-template-seaborn"),
        ("simple_white", "plotly-template-simple-white"), ("presentation", "plotly-template-presentation"),
        ("gridon", "plotly-template-gridon"), ("xgridoff", "plotly-template-xgridoff"),
        ("ygridoff", "plotly-template-ygridoff"),
    ]

    /// What an initialiser takes first, in this order; everything else follows by its name.
    static func rank(_ wireName: String, in type: String) -> Int {
        type == "Title" && wireName == "text" ? -1 : ranks[wireName] ?? first.count
    }

    private static let first = [
        "x", "y", "z", "r", "theta", "a", "b", "c", "real", "imag", "lat", "lon", "i", "j", "k", "u", "v", "w",
        "locations", "geojson", "locationmode", "featureidkey", "open", "high", "low", "close", "labels", "parents",
        "ids", "values", "value", "header", "cells", "node", "link", "dimensions", "label", "source", "target", "text",
        "title", "name", "mode", "color", "colors", "size", "symbol", "width", "dash", "shape", "marker", "line",
        "orientation", "range", "domain",
    ]
    private static let ranks = Dictionary(uniqueKeysWithValues: first.enumerated().map { ($0.element, $0.offset) })
}
