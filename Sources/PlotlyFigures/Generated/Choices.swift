// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    public struct Angleref: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var previous: Self { "previous" }
        public static var up: Self { "up" }
        public static var north: Self { "north" }
    }

    public struct AngularAxisCategoryorder: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var trace: Self { "trace" }
        public static var categoryAscending: Self { "category ascending" }
        public static var categoryDescending: Self { "category descending" }
        public static var array: Self { "array" }
        public static var totalAscending: Self { "total ascending" }
        public static var totalDescending: Self { "total descending" }
        public static var minAscending: Self { "min ascending" }
        public static var minDescending: Self { "min descending" }
        public static var maxAscending: Self { "max ascending" }
        public static var maxDescending: Self { "max descending" }
        public static var sumAscending: Self { "sum ascending" }
        public static var sumDescending: Self { "sum descending" }
        public static var meanAscending: Self { "mean ascending" }
        public static var meanDescending: Self { "mean descending" }
        public static var geometricMeanAscending: Self { "geometric mean ascending" }
        public static var geometricMeanDescending: Self { "geometric mean descending" }
        public static var medianAscending: Self { "median ascending" }
        public static var medianDescending: Self { "median descending" }
    }

    public struct AngularAxisDirection: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var counterclockwise: Self { "counterclockwise" }
        public static var clockwise: Self { "clockwise" }
    }

    public struct AngularAxisLayer: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var aboveTraces: Self { "above traces" }
        public static var belowTraces: Self { "below traces" }
    }

    public struct AngularAxisThetaunit: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var radians: Self { "radians" }
        public static var degrees: Self { "degrees" }
    }

    public struct AngularAxisTickmode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var auto: Self { "auto" }
        public static var linear: Self { "linear" }
        public static var array: Self { "array" }
    }

    public struct AngularAxisTicks: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var outside: Self { "outside" }
        public static var inside: Self { "inside" }
    }

    public struct AngularAxisType: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var linear: Self { "linear" }
        public static var category: Self { "category" }
    }

    public struct AnnotationXanchor: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var auto: Self { "auto" }
        public static var left: Self { "left" }
        public static var center: Self { "center" }
        public static var right: Self { "right" }
    }

    public struct AnnotationXref: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var paper: Self { "paper" }
    }

    public struct AnnotationYanchor: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var auto: Self { "auto" }
        public static var top: Self { "top" }
        public static var middle: Self { "middle" }
        public static var bottom: Self { "bottom" }
    }

    public struct AnnotationYref: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var paper: Self { "paper" }
    }

    public struct Arrowref: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var paper: Self { "paper" }
        public static var data: Self { "data" }
    }

    public struct Arrowside: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var end: Self { "end" }
        public static var start: Self { "start" }
        public static var off: Self { "none" }
    }

    public struct Aspectmode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var auto: Self { "auto" }
        public static var cube: Self { "cube" }
        public static var data: Self { "data" }
        public static var manual: Self { "manual" }
    }

    public struct Automargin: FigureFlags, ExpressibleByBooleanLiteral {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var height: Self { "height" }
        public static var width: Self { "width" }
        public static var left: Self { "left" }
        public static var right: Self { "right" }
        public static var top: Self { "top" }
        public static var bottom: Self { "bottom" }
    }

    public struct Autotypenumbers: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var convertTypes: Self { "convert types" }
        public static var strict: Self { "strict" }
    }

    public struct AxisAnchor: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var free: Self { "free" }
    }

    public struct AxisAutorange: FigureChoice, ExpressibleByBooleanLiteral {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var reversed: Self { "reversed" }
        public static var minReversed: Self { "min reversed" }
        public static var maxReversed: Self { "max reversed" }
        public static var min: Self { "min" }
        public static var max: Self { "max" }
    }

    public struct AxisRangemode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var normal: Self { "normal" }
        public static var tozero: Self { "tozero" }
        public static var nonnegative: Self { "nonnegative" }
        public static var auto: Self { "auto" }
        public static var fixed: Self { "fixed" }
        public static var match: Self { "match" }
    }

    public struct AxisSide: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var top: Self { "top" }
        public static var bottom: Self { "bottom" }
        public static var left: Self { "left" }
        public static var right: Self { "right" }
    }

    public struct AxisTickmode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var auto: Self { "auto" }
        public static var linear: Self { "linear" }
        public static var array: Self { "array" }
        public static var sync: Self { "sync" }
    }

    public struct AxisType: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var linear: Self { "linear" }
        public static var log: Self { "log" }
        public static var date: Self { "date" }
        public static var category: Self { "category" }
        public static var multicategory: Self { "multicategory" }
    }

    public struct Axref: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var pixel: Self { "pixel" }
    }

    public struct Ayref: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var pixel: Self { "pixel" }
    }

    public struct BarHoverinfo: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var x: Self { "x" }
        public static var y: Self { "y" }
        public static var z: Self { "z" }
        public static var text: Self { "text" }
        public static var name: Self { "name" }
        public static var all: Self { "all" }
        public static var off: Self { "none" }
        public static var skip: Self { "skip" }
    }

    public struct BarOrientation: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var v: Self { "v" }
        public static var h: Self { "h" }
    }

    public struct BarPolarHoverinfo: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var r: Self { "r" }
        public static var theta: Self { "theta" }
        public static var text: Self { "text" }
        public static var name: Self { "name" }
        public static var all: Self { "all" }
        public static var off: Self { "none" }
        public static var skip: Self { "skip" }
    }

    public struct BarPolarThetaunit: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var radians: Self { "radians" }
        public static var degrees: Self { "degrees" }
        public static var gradians: Self { "gradians" }
    }

    public struct BarTextposition: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var inside: Self { "inside" }
        public static var outside: Self { "outside" }
        public static var auto: Self { "auto" }
        public static var off: Self { "none" }
    }

    public struct BoxHoveron: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var boxes: Self { "boxes" }
        public static var points: Self { "points" }
    }

    public struct BoxSizemode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var quartiles: Self { "quartiles" }
        public static var sd: Self { "sd" }
    }

    public struct Boxmean: FigureChoice, ExpressibleByBooleanLiteral {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var sd: Self { "sd" }
    }

    public struct Boxmode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var group: Self { "group" }
        public static var overlay: Self { "overlay" }
    }

    public struct Boxpoints: FigureChoice, ExpressibleByBooleanLiteral {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var all: Self { "all" }
        public static var outliers: Self { "outliers" }
        public static var suspectedoutliers: Self { "suspectedoutliers" }
    }

    public struct Branchvalues: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var remainder: Self { "remainder" }
        public static var total: Self { "total" }
    }

    public struct CarpetAxisAutorange: FigureChoice, ExpressibleByBooleanLiteral {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var reversed: Self { "reversed" }
    }

    public struct CarpetAxisCategoryorder: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var trace: Self { "trace" }
        public static var categoryAscending: Self { "category ascending" }
        public static var categoryDescending: Self { "category descending" }
        public static var array: Self { "array" }
    }

    public struct CarpetAxisRangemode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var normal: Self { "normal" }
        public static var tozero: Self { "tozero" }
        public static var nonnegative: Self { "nonnegative" }
    }

    public struct CarpetAxisTickmode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var linear: Self { "linear" }
        public static var array: Self { "array" }
    }

    public struct CarpetAxisType: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var linear: Self { "linear" }
        public static var date: Self { "date" }
        public static var category: Self { "category" }
    }

    public struct Cheatertype: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var index: Self { "index" }
        public static var value: Self { "value" }
    }

    public struct ChoroplethHoverinfo: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var location: Self { "location" }
        public static var z: Self { "z" }
        public static var text: Self { "text" }
        public static var name: Self { "name" }
        public static var all: Self { "all" }
        public static var off: Self { "none" }
        public static var skip: Self { "skip" }
    }

    public struct Clickmode: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var event: Self { "event" }
        public static var select: Self { "select" }
        public static var off: Self { "none" }
    }

    public struct Clicktoshow: FigureChoice, ExpressibleByBooleanLiteral {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var onoff: Self { "onoff" }
        public static var onout: Self { "onout" }
    }

    public struct ColorBarOrientation: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var h: Self { "h" }
        public static var v: Self { "v" }
    }

    public struct ColorBarXref: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var container: Self { "container" }
        public static var paper: Self { "paper" }
    }

    public struct Coloring: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var fill: Self { "fill" }
        public static var heatmap: Self { "heatmap" }
        public static var lines: Self { "lines" }
        public static var off: Self { "none" }
    }

    public struct Colormodel: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var rgb: Self { "rgb" }
        public static var rgba: Self { "rgba" }
        public static var rgba256: Self { "rgba256" }
        public static var hsl: Self { "hsl" }
        public static var hsla: Self { "hsla" }
    }

    public struct ConeAnchor: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var tip: Self { "tip" }
        public static var tail: Self { "tail" }
        public static var cm: Self { "cm" }
        public static var center: Self { "center" }
    }

    public struct ConeHoverinfo: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var x: Self { "x" }
        public static var y: Self { "y" }
        public static var z: Self { "z" }
        public static var u: Self { "u" }
        public static var v: Self { "v" }
        public static var w: Self { "w" }
        public static var norm: Self { "norm" }
        public static var text: Self { "text" }
        public static var name: Self { "name" }
        public static var all: Self { "all" }
        public static var off: Self { "none" }
        public static var skip: Self { "skip" }
    }

    public struct ConeSizemode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var scaled: Self { "scaled" }
        public static var absolute: Self { "absolute" }
        public static var raw: Self { "raw" }
    }

    public struct ConnectorMode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var spanning: Self { "spanning" }
        public static var between: Self { "between" }
    }

    public struct Constrain: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var range: Self { "range" }
        public static var domain: Self { "domain" }
    }

    public struct Constraintext: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var inside: Self { "inside" }
        public static var outside: Self { "outside" }
        public static var both: Self { "both" }
        public static var off: Self { "none" }
    }

    public struct Constraintoward: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var left: Self { "left" }
        public static var center: Self { "center" }
        public static var right: Self { "right" }
        public static var top: Self { "top" }
        public static var middle: Self { "middle" }
        public static var bottom: Self { "bottom" }
    }

    public struct ContoursType: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var levels: Self { "levels" }
        public static var constraint: Self { "constraint" }
    }

    public struct Count: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var branches: Self { "branches" }
        public static var leaves: Self { "leaves" }
    }

    public struct CumulativeDirection: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var increasing: Self { "increasing" }
        public static var decreasing: Self { "decreasing" }
    }

    public struct Currentbin: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var include: Self { "include" }
        public static var exclude: Self { "exclude" }
        public static var half: Self { "half" }
    }

    public struct Delaunayaxis: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var x: Self { "x" }
        public static var y: Self { "y" }
        public static var z: Self { "z" }
    }

    public struct DensityMapHoverinfo: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var lon: Self { "lon" }
        public static var lat: Self { "lat" }
        public static var z: Self { "z" }
        public static var text: Self { "text" }
        public static var name: Self { "name" }
        public static var all: Self { "all" }
        public static var off: Self { "none" }
        public static var skip: Self { "skip" }
    }

    public struct DimensionAxisType: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var linear: Self { "linear" }
        public static var log: Self { "log" }
        public static var date: Self { "date" }
        public static var category: Self { "category" }
    }

    public struct Drawdirection: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var ortho: Self { "ortho" }
        public static var horizontal: Self { "horizontal" }
        public static var vertical: Self { "vertical" }
        public static var diagonal: Self { "diagonal" }
    }

    public struct Easing: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var linear: Self { "linear" }
        public static var quad: Self { "quad" }
        public static var cubic: Self { "cubic" }
        public static var sin: Self { "sin" }
        public static var exp: Self { "exp" }
        public static var circle: Self { "circle" }
        public static var elastic: Self { "elastic" }
        public static var back: Self { "back" }
        public static var bounce: Self { "bounce" }
        public static var linearIn: Self { "linear-in" }
        public static var quadIn: Self { "quad-in" }
        public static var cubicIn: Self { "cubic-in" }
        public static var sinIn: Self { "sin-in" }
        public static var expIn: Self { "exp-in" }
        public static var circleIn: Self { "circle-in" }
        public static var elasticIn: Self { "elastic-in" }
        public static var backIn: Self { "back-in" }
        public static var bounceIn: Self { "bounce-in" }
        public static var linearOut: Self { "linear-out" }
        public static var quadOut: Self { "quad-out" }
        public static var cubicOut: Self { "cubic-out" }
        public static var sinOut: Self { "sin-out" }
        public static var expOut: Self { "exp-out" }
        public static var circleOut: Self { "circle-out" }
        public static var elasticOut: Self { "elastic-out" }
        public static var backOut: Self { "back-out" }
        public static var bounceOut: Self { "bounce-out" }
        public static var linearInOut: Self { "linear-in-out" }
        public static var quadInOut: Self { "quad-in-out" }
        public static var cubicInOut: Self { "cubic-in-out" }
        public static var sinInOut: Self { "sin-in-out" }
        public static var expInOut: Self { "exp-in-out" }
        public static var circleInOut: Self { "circle-in-out" }
        public static var elasticInOut: Self { "elastic-in-out" }
        public static var backInOut: Self { "back-in-out" }
        public static var bounceInOut: Self { "bounce-in-out" }
    }

    public struct Edgeshape: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
    }

    public struct ErrorBarsType: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var percent: Self { "percent" }
        public static var constant: Self { "constant" }
        public static var sqrt: Self { "sqrt" }
        public static var data: Self { "data" }
    }

    public struct Exponentformat: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var off: Self { "none" }
        public static var e: Self { "e" }
        public static var power: Self { "power" }
        public static var si: Self { "SI" }
        public static var b: Self { "B" }
        public static var siextended: Self { "SI extended" }
    }

    public struct FillGradientType: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var radial: Self { "radial" }
        public static var horizontal: Self { "horizontal" }
        public static var vertical: Self { "vertical" }
        public static var off: Self { "none" }
    }

    public struct FillPatternShape: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var x: Self { "x" }
    }

    public struct Fillmode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var replace: Self { "replace" }
        public static var overlay: Self { "overlay" }
    }

    public struct Fillrule: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var evenodd: Self { "evenodd" }
        public static var nonzero: Self { "nonzero" }
    }

    public struct Flip: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var x: Self { "x" }
        public static var y: Self { "y" }
    }

    public struct FunnelAreaTextposition: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var inside: Self { "inside" }
        public static var off: Self { "none" }
    }

    public struct FunnelHoverinfo: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var name: Self { "name" }
        public static var x: Self { "x" }
        public static var y: Self { "y" }
        public static var text: Self { "text" }
        public static var percentInitial: Self { "percent initial" }
        public static var percentPrevious: Self { "percent previous" }
        public static var percentTotal: Self { "percent total" }
        public static var all: Self { "all" }
        public static var off: Self { "none" }
        public static var skip: Self { "skip" }
    }

    public struct FunnelTextinfo: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var label: Self { "label" }
        public static var text: Self { "text" }
        public static var percentInitial: Self { "percent initial" }
        public static var percentPrevious: Self { "percent previous" }
        public static var percentTotal: Self { "percent total" }
        public static var value: Self { "value" }
        public static var off: Self { "none" }
    }

    public struct Funnelmode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var stack: Self { "stack" }
        public static var group: Self { "group" }
        public static var overlay: Self { "overlay" }
    }

    public struct GaugeShape: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var angular: Self { "angular" }
        public static var bullet: Self { "bullet" }
    }

    public struct GeoFitbounds: FigureChoice, ExpressibleByBooleanLiteral {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var locations: Self { "locations" }
        public static var geojson: Self { "geojson" }
    }

    public struct GeoProjectionType: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var airy: Self { "airy" }
        public static var aitoff: Self { "aitoff" }
        public static var albers: Self { "albers" }
        public static var albersUsa: Self { "albers usa" }
        public static var august: Self { "august" }
        public static var azimuthalEqualArea: Self { "azimuthal equal area" }
        public static var azimuthalEquidistant: Self { "azimuthal equidistant" }
        public static var baker: Self { "baker" }
        public static var bertin1953: Self { "bertin1953" }
        public static var boggs: Self { "boggs" }
        public static var bonne: Self { "bonne" }
        public static var bottomley: Self { "bottomley" }
        public static var bromley: Self { "bromley" }
        public static var collignon: Self { "collignon" }
        public static var conicConformal: Self { "conic conformal" }
        public static var conicEqualArea: Self { "conic equal area" }
        public static var conicEquidistant: Self { "conic equidistant" }
        public static var craig: Self { "craig" }
        public static var craster: Self { "craster" }
        public static var cylindricalEqualArea: Self { "cylindrical equal area" }
        public static var cylindricalStereographic: Self { "cylindrical stereographic" }
        public static var eckert1: Self { "eckert1" }
        public static var eckert2: Self { "eckert2" }
        public static var eckert3: Self { "eckert3" }
        public static var eckert4: Self { "eckert4" }
        public static var eckert5: Self { "eckert5" }
        public static var eckert6: Self { "eckert6" }
        public static var eisenlohr: Self { "eisenlohr" }
        public static var equalEarth: Self { "equal earth" }
        public static var equirectangular: Self { "equirectangular" }
        public static var fahey: Self { "fahey" }
        public static var foucaut: Self { "foucaut" }
        public static var foucautSinusoidal: Self { "foucaut sinusoidal" }
        public static var ginzburg4: Self { "ginzburg4" }
        public static var ginzburg5: Self { "ginzburg5" }
        public static var ginzburg6: Self { "ginzburg6" }
        public static var ginzburg8: Self { "ginzburg8" }
        public static var ginzburg9: Self { "ginzburg9" }
        public static var gnomonic: Self { "gnomonic" }
        public static var gringorten: Self { "gringorten" }
        public static var gringortenQuincuncial: Self { "gringorten quincuncial" }
        public static var guyou: Self { "guyou" }
        public static var hammer: Self { "hammer" }
        public static var hill: Self { "hill" }
        public static var homolosine: Self { "homolosine" }
        public static var hufnagel: Self { "hufnagel" }
        public static var hyperelliptical: Self { "hyperelliptical" }
        public static var kavrayskiy7: Self { "kavrayskiy7" }
        public static var lagrange: Self { "lagrange" }
        public static var larrivee: Self { "larrivee" }
        public static var laskowski: Self { "laskowski" }
        public static var loximuthal: Self { "loximuthal" }
        public static var mercator: Self { "mercator" }
        public static var miller: Self { "miller" }
        public static var mollweide: Self { "mollweide" }
        public static var mtFlatPolarParabolic: Self { "mt flat polar parabolic" }
        public static var mtFlatPolarQuartic: Self { "mt flat polar quartic" }
        public static var mtFlatPolarSinusoidal: Self { "mt flat polar sinusoidal" }
        public static var naturalEarth: Self { "natural earth" }
        public static var naturalEarth1: Self { "natural earth1" }
        public static var naturalEarth2: Self { "natural earth2" }
        public static var nellHammer: Self { "nell hammer" }
        public static var nicolosi: Self { "nicolosi" }
        public static var orthographic: Self { "orthographic" }
        public static var patterson: Self { "patterson" }
        public static var peirceQuincuncial: Self { "peirce quincuncial" }
        public static var polyconic: Self { "polyconic" }
        public static var rectangularPolyconic: Self { "rectangular polyconic" }
        public static var robinson: Self { "robinson" }
        public static var satellite: Self { "satellite" }
        public static var sinuMollweide: Self { "sinu mollweide" }
        public static var sinusoidal: Self { "sinusoidal" }
        public static var stereographic: Self { "stereographic" }
        public static var times: Self { "times" }
        public static var transverseMercator: Self { "transverse mercator" }
        public static var vanDerGrinten: Self { "van der grinten" }
        public static var vanDerGrinten2: Self { "van der grinten2" }
        public static var vanDerGrinten3: Self { "van der grinten3" }
        public static var vanDerGrinten4: Self { "van der grinten4" }
        public static var wagner4: Self { "wagner4" }
        public static var wagner6: Self { "wagner6" }
        public static var wiechel: Self { "wiechel" }
        public static var winkelTripel: Self { "winkel tripel" }
        public static var winkel3: Self { "winkel3" }
    }

    public struct GridPattern: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var independent: Self { "independent" }
        public static var coupled: Self { "coupled" }
    }

    public struct Griddash: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var solid: Self { "solid" }
        public static var dot: Self { "dot" }
        public static var dash: Self { "dash" }
        public static var longdash: Self { "longdash" }
        public static var dashdot: Self { "dashdot" }
        public static var longdashdot: Self { "longdashdot" }
    }

    public struct Gridshape: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var circular: Self { "circular" }
        public static var linear: Self { "linear" }
    }

    public struct Groupclick: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var toggleitem: Self { "toggleitem" }
        public static var togglegroup: Self { "togglegroup" }
    }

    public struct Groupnorm: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var fraction: Self { "fraction" }
        public static var percent: Self { "percent" }
    }

    public struct HeatmapZsmooth: FigureChoice, ExpressibleByBooleanLiteral {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var fast: Self { "fast" }
        public static var best: Self { "best" }
    }

    public struct Histfunc: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var count: Self { "count" }
        public static var sum: Self { "sum" }
        public static var avg: Self { "avg" }
        public static var min: Self { "min" }
        public static var max: Self { "max" }
    }

    public struct Histnorm: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var percent: Self { "percent" }
        public static var probability: Self { "probability" }
        public static var density: Self { "density" }
        public static var probabilityDensity: Self { "probability density" }
    }

    public struct HoverLabelAlign: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var left: Self { "left" }
        public static var right: Self { "right" }
        public static var auto: Self { "auto" }
    }

    public struct Hoversort: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var trace: Self { "trace" }
        public static var valueDescending: Self { "value descending" }
        public static var valueAscending: Self { "value ascending" }
    }

    public struct Hoversubplots: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var single: Self { "single" }
        public static var overlaying: Self { "overlaying" }
        public static var axis: Self { "axis" }
    }

    public struct ImageTraceHoverinfo: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var x: Self { "x" }
        public static var y: Self { "y" }
        public static var z: Self { "z" }
        public static var color: Self { "color" }
        public static var name: Self { "name" }
        public static var text: Self { "text" }
        public static var all: Self { "all" }
        public static var off: Self { "none" }
        public static var skip: Self { "skip" }
    }

    public struct ImageTraceZsmooth: FigureChoice, ExpressibleByBooleanLiteral {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var fast: Self { "fast" }
    }

    public struct IndicatorAlign: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var left: Self { "left" }
        public static var center: Self { "center" }
        public static var right: Self { "right" }
    }

    public struct IndicatorMode: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var number: Self { "number" }
        public static var delta: Self { "delta" }
        public static var gauge: Self { "gauge" }
    }

    public struct Insidetextanchor: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var end: Self { "end" }
        public static var middle: Self { "middle" }
        public static var start: Self { "start" }
    }

    public struct Insidetextorientation: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var horizontal: Self { "horizontal" }
        public static var radial: Self { "radial" }
        public static var tangential: Self { "tangential" }
        public static var auto: Self { "auto" }
    }

    public struct Intensitymode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var vertex: Self { "vertex" }
        public static var cell: Self { "cell" }
    }

    public struct Itemclick: FigureChoice, ExpressibleByBooleanLiteral {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var toggle: Self { "toggle" }
        public static var toggleothers: Self { "toggleothers" }
    }

    public struct Itemsizing: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var trace: Self { "trace" }
        public static var constant: Self { "constant" }
    }

    public struct LabelTextposition: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var topLeft: Self { "top left" }
        public static var topCenter: Self { "top center" }
        public static var topRight: Self { "top right" }
        public static var middleLeft: Self { "middle left" }
        public static var middleCenter: Self { "middle center" }
        public static var middleRight: Self { "middle right" }
        public static var bottomLeft: Self { "bottom left" }
        public static var bottomCenter: Self { "bottom center" }
        public static var bottomRight: Self { "bottom right" }
        public static var start: Self { "start" }
        public static var middle: Self { "middle" }
        public static var end: Self { "end" }
    }

    public struct Labelside: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var top: Self { "top" }
        public static var bottom: Self { "bottom" }
    }

    public struct LayoutBarmode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var stack: Self { "stack" }
        public static var group: Self { "group" }
        public static var overlay: Self { "overlay" }
        public static var relative: Self { "relative" }
    }

    public struct LayoutDragmode: FigureChoice, ExpressibleByBooleanLiteral {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var zoom: Self { "zoom" }
        public static var pan: Self { "pan" }
        public static var select: Self { "select" }
        public static var lasso: Self { "lasso" }
        public static var drawclosedpath: Self { "drawclosedpath" }
        public static var drawopenpath: Self { "drawopenpath" }
        public static var drawline: Self { "drawline" }
        public static var drawrect: Self { "drawrect" }
        public static var drawcircle: Self { "drawcircle" }
        public static var orbit: Self { "orbit" }
        public static var turntable: Self { "turntable" }
    }

    public struct LayoutHovermode: FigureChoice, ExpressibleByBooleanLiteral {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var x: Self { "x" }
        public static var y: Self { "y" }
        public static var closest: Self { "closest" }
        public static var xUnified: Self { "x unified" }
        public static var yUnified: Self { "y unified" }
    }

    public struct LayoutImageLayer: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var below: Self { "below" }
        public static var above: Self { "above" }
    }

    public struct Lengthmode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var scaled: Self { "scaled" }
        public static var raw: Self { "raw" }
    }

    public struct Lenmode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var fraction: Self { "fraction" }
        public static var pixels: Self { "pixels" }
    }

    public struct LineShape: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var linear: Self { "linear" }
        public static var hspline: Self { "hspline" }
        public static var spline: Self { "spline" }
        public static var hv: Self { "hv" }
        public static var vh: Self { "vh" }
        public static var hvh: Self { "hvh" }
        public static var vhv: Self { "vhv" }
    }

    public struct Lineposition: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var under: Self { "under" }
        public static var over: Self { "over" }
        public static var through: Self { "through" }
        public static var off: Self { "none" }
    }

    public struct Locationmode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var iso3: Self { "ISO-3" }
        public static var usastates: Self { "USA-states" }
        public static var countryNames: Self { "country names" }
        public static var geojsonID: Self { "geojson-id" }
    }

    public struct MapFitbounds: FigureChoice, ExpressibleByBooleanLiteral {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var locations: Self { "locations" }
    }

    public struct MapLayerType: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var circle: Self { "circle" }
        public static var line: Self { "line" }
        public static var fill: Self { "fill" }
        public static var symbol: Self { "symbol" }
        public static var raster: Self { "raster" }
    }

    public struct MarkerSizemode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var diameter: Self { "diameter" }
        public static var area: Self { "area" }
    }

    public struct Matches: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
    }

    public struct Method: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var restyle: Self { "restyle" }
        public static var relayout: Self { "relayout" }
        public static var animate: Self { "animate" }
        public static var update: Self { "update" }
        public static var skip: Self { "skip" }
    }

    public struct Minorloglabels: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var smallDigits: Self { "small digits" }
        public static var complete: Self { "complete" }
        public static var off: Self { "none" }
    }

    public struct Mirror: FigureChoice, ExpressibleByBooleanLiteral {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var ticks: Self { "ticks" }
        public static var all: Self { "all" }
        public static var allticks: Self { "allticks" }
    }

    public struct Modebardisable: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var autoscale: Self { "autoscale" }
        public static var zoominout: Self { "zoominout" }
        public static var off: Self { "none" }
    }

    public struct NewSelectionMode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var immediate: Self { "immediate" }
        public static var gradual: Self { "gradual" }
    }

    public struct NewShapeLayer: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var below: Self { "below" }
        public static var above: Self { "above" }
        public static var between: Self { "between" }
    }

    public struct Operation: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
    }

    public struct Ordering: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var layoutFirst: Self { "layout first" }
        public static var tracesFirst: Self { "traces first" }
    }

    public struct Packing: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var squarify: Self { "squarify" }
        public static var binary: Self { "binary" }
        public static var dice: Self { "dice" }
        public static var slice: Self { "slice" }
        public static var sliceDice: Self { "slice-dice" }
        public static var diceSlice: Self { "dice-slice" }
    }

    public struct ParallelCategoriesArrangement: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var perpendicular: Self { "perpendicular" }
        public static var freeform: Self { "freeform" }
        public static var fixed: Self { "fixed" }
    }

    public struct ParallelCategoriesHoverinfo: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var count: Self { "count" }
        public static var probability: Self { "probability" }
        public static var all: Self { "all" }
        public static var off: Self { "none" }
        public static var skip: Self { "skip" }
    }

    public struct ParallelCategoriesHoveron: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var category: Self { "category" }
        public static var color: Self { "color" }
        public static var dimension: Self { "dimension" }
    }

    public struct PieDirection: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var clockwise: Self { "clockwise" }
        public static var counterclockwise: Self { "counterclockwise" }
    }

    public struct PieHoverinfo: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var label: Self { "label" }
        public static var text: Self { "text" }
        public static var value: Self { "value" }
        public static var percent: Self { "percent" }
        public static var name: Self { "name" }
        public static var all: Self { "all" }
        public static var off: Self { "none" }
        public static var skip: Self { "skip" }
    }

    public struct PieTextinfo: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var label: Self { "label" }
        public static var text: Self { "text" }
        public static var value: Self { "value" }
        public static var percent: Self { "percent" }
        public static var off: Self { "none" }
    }

    public struct Placement: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var point: Self { "point" }
        public static var line: Self { "line" }
        public static var lineCenter: Self { "line-center" }
    }

    public struct PolarBarmode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var stack: Self { "stack" }
        public static var overlay: Self { "overlay" }
    }

    public struct ProjectionType: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var perspective: Self { "perspective" }
        public static var orthographic: Self { "orthographic" }
    }

    public struct Quartilemethod: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var linear: Self { "linear" }
        public static var exclusive: Self { "exclusive" }
        public static var inclusive: Self { "inclusive" }
    }

    public struct QuiverAnchor: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var tip: Self { "tip" }
        public static var tail: Self { "tail" }
        public static var center: Self { "center" }
    }

    public struct QuiverHoverinfo: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var x: Self { "x" }
        public static var y: Self { "y" }
        public static var u: Self { "u" }
        public static var v: Self { "v" }
        public static var text: Self { "text" }
        public static var name: Self { "name" }
        public static var all: Self { "all" }
        public static var off: Self { "none" }
        public static var skip: Self { "skip" }
    }

    public struct RadialAxisRangemode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var tozero: Self { "tozero" }
        public static var nonnegative: Self { "nonnegative" }
        public static var normal: Self { "normal" }
    }

    public struct RadialAxisType: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var linear: Self { "linear" }
        public static var log: Self { "log" }
        public static var date: Self { "date" }
        public static var category: Self { "category" }
    }

    public struct RangeBreakPattern: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var dayOfWeek: Self { "day of week" }
        public static var hour: Self { "hour" }
    }

    public struct RealAxisTicks: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var top: Self { "top" }
        public static var bottom: Self { "bottom" }
    }

    public struct Roworder: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var topToBottom: Self { "top to bottom" }
        public static var bottomToTop: Self { "bottom to top" }
    }

    public struct SankeyArrangement: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var snap: Self { "snap" }
        public static var perpendicular: Self { "perpendicular" }
        public static var freeform: Self { "freeform" }
        public static var fixed: Self { "fixed" }
    }

    public struct SankeyDirection: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var forward: Self { "forward" }
        public static var reversed: Self { "reversed" }
    }

    public struct SankeyHoverinfo: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var all: Self { "all" }
        public static var off: Self { "none" }
        public static var skip: Self { "skip" }
    }

    public struct SankeyLinkHoverinfo: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var all: Self { "all" }
        public static var off: Self { "none" }
        public static var skip: Self { "skip" }
    }

    public struct SankeyNodeAlign: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var justify: Self { "justify" }
        public static var left: Self { "left" }
        public static var right: Self { "right" }
        public static var center: Self { "center" }
    }

    public struct Scaleanchor: FigureChoice, ExpressibleByBooleanLiteral {
        public var json: JSON
        public init(json: JSON) { self.json = json }
    }

    public struct Scalemode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var width: Self { "width" }
        public static var count: Self { "count" }
    }

    public struct ScatterCarpetFill: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var off: Self { "none" }
        public static var toself: Self { "toself" }
        public static var tonext: Self { "tonext" }
    }

    public struct ScatterCarpetHoverinfo: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var a: Self { "a" }
        public static var b: Self { "b" }
        public static var text: Self { "text" }
        public static var name: Self { "name" }
        public static var all: Self { "all" }
        public static var off: Self { "none" }
        public static var skip: Self { "skip" }
    }

    public struct ScatterFill: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var off: Self { "none" }
        public static var tozeroy: Self { "tozeroy" }
        public static var tozerox: Self { "tozerox" }
        public static var tonexty: Self { "tonexty" }
        public static var tonextx: Self { "tonextx" }
        public static var toself: Self { "toself" }
        public static var tonext: Self { "tonext" }
    }

    public struct ScatterGeoFill: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var off: Self { "none" }
        public static var toself: Self { "toself" }
    }

    public struct ScatterGeoHoverinfo: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var lon: Self { "lon" }
        public static var lat: Self { "lat" }
        public static var location: Self { "location" }
        public static var text: Self { "text" }
        public static var name: Self { "name" }
        public static var all: Self { "all" }
        public static var off: Self { "none" }
        public static var skip: Self { "skip" }
    }

    public struct ScatterHoveron: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var points: Self { "points" }
        public static var fills: Self { "fills" }
    }

    public struct ScatterMapHoverinfo: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var lon: Self { "lon" }
        public static var lat: Self { "lat" }
        public static var text: Self { "text" }
        public static var name: Self { "name" }
        public static var all: Self { "all" }
        public static var off: Self { "none" }
        public static var skip: Self { "skip" }
    }

    public struct ScatterMode: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var lines: Self { "lines" }
        public static var markers: Self { "markers" }
        public static var text: Self { "text" }
        public static var off: Self { "none" }
    }

    public struct ScatterSmithHoverinfo: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var real: Self { "real" }
        public static var imag: Self { "imag" }
        public static var text: Self { "text" }
        public static var name: Self { "name" }
        public static var all: Self { "all" }
        public static var off: Self { "none" }
        public static var skip: Self { "skip" }
    }

    public struct ScatterTernaryHoverinfo: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var a: Self { "a" }
        public static var b: Self { "b" }
        public static var c: Self { "c" }
        public static var text: Self { "text" }
        public static var name: Self { "name" }
        public static var all: Self { "all" }
        public static var off: Self { "none" }
        public static var skip: Self { "skip" }
    }

    public struct ScatterTextposition: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var topLeft: Self { "top left" }
        public static var topCenter: Self { "top center" }
        public static var topRight: Self { "top right" }
        public static var middleLeft: Self { "middle left" }
        public static var middleCenter: Self { "middle center" }
        public static var middleRight: Self { "middle right" }
        public static var bottomLeft: Self { "bottom left" }
        public static var bottomCenter: Self { "bottom center" }
        public static var bottomRight: Self { "bottom right" }
    }

    public struct SceneDragmode: FigureChoice, ExpressibleByBooleanLiteral {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var orbit: Self { "orbit" }
        public static var turntable: Self { "turntable" }
        public static var zoom: Self { "zoom" }
        public static var pan: Self { "pan" }
    }

    public struct SceneHovermode: FigureChoice, ExpressibleByBooleanLiteral {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var closest: Self { "closest" }
    }

    public struct Scope: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var africa: Self { "africa" }
        public static var antarctica: Self { "antarctica" }
        public static var asia: Self { "asia" }
        public static var europe: Self { "europe" }
        public static var northAmerica: Self { "north america" }
        public static var oceania: Self { "oceania" }
        public static var southAmerica: Self { "south america" }
        public static var usa: Self { "usa" }
        public static var world: Self { "world" }
    }

    public struct Selectdirection: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var h: Self { "h" }
        public static var v: Self { "v" }
        public static var d: Self { "d" }
        public static var any: Self { "any" }
    }

    public struct SelectionType: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var rect: Self { "rect" }
        public static var path: Self { "path" }
    }

    public struct ShapeType: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var circle: Self { "circle" }
        public static var rect: Self { "rect" }
        public static var path: Self { "path" }
        public static var line: Self { "line" }
    }

    public struct Showexponent: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var all: Self { "all" }
        public static var first: Self { "first" }
        public static var last: Self { "last" }
        public static var off: Self { "none" }
    }

    public struct Showticklabels: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var start: Self { "start" }
        public static var end: Self { "end" }
        public static var both: Self { "both" }
        public static var off: Self { "none" }
    }

    public struct Sizing: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var fill: Self { "fill" }
        public static var contain: Self { "contain" }
        public static var stretch: Self { "stretch" }
    }

    public struct Sort: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var auto: Self { "auto" }
        public static var input: Self { "input" }
    }

    public struct Sortpaths: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var forward: Self { "forward" }
        public static var backward: Self { "backward" }
    }

    public struct Sourcetype: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var geojson: Self { "geojson" }
        public static var vector: Self { "vector" }
        public static var raster: Self { "raster" }
        public static var image: Self { "image" }
    }

    public struct Spanmode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var soft: Self { "soft" }
        public static var hard: Self { "hard" }
        public static var manual: Self { "manual" }
    }

    public struct Spikemode: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var toaxis: Self { "toaxis" }
        public static var across: Self { "across" }
        public static var marker: Self { "marker" }
    }

    public struct Spikesnap: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var data: Self { "data" }
        public static var cursor: Self { "cursor" }
        public static var hoveredData: Self { "hovered data" }
    }

    public struct Stackgaps: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var inferZero: Self { "infer zero" }
        public static var interpolate: Self { "interpolate" }
    }

    public struct Step: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var month: Self { "month" }
        public static var year: Self { "year" }
        public static var day: Self { "day" }
        public static var hour: Self { "hour" }
        public static var minute: Self { "minute" }
        public static var second: Self { "second" }
        public static var all: Self { "all" }
    }

    public struct Stepmode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var backward: Self { "backward" }
        public static var todate: Self { "todate" }
    }

    public struct StreamTubeHoverinfo: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var x: Self { "x" }
        public static var y: Self { "y" }
        public static var z: Self { "z" }
        public static var u: Self { "u" }
        public static var v: Self { "v" }
        public static var w: Self { "w" }
        public static var norm: Self { "norm" }
        public static var divergence: Self { "divergence" }
        public static var text: Self { "text" }
        public static var name: Self { "name" }
        public static var all: Self { "all" }
        public static var off: Self { "none" }
        public static var skip: Self { "skip" }
    }

    public struct Style: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var normal: Self { "normal" }
        public static var italic: Self { "italic" }
    }

    public struct SunburstHoverinfo: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var label: Self { "label" }
        public static var text: Self { "text" }
        public static var value: Self { "value" }
        public static var name: Self { "name" }
        public static var currentPath: Self { "current path" }
        public static var percentRoot: Self { "percent root" }
        public static var percentEntry: Self { "percent entry" }
        public static var percentParent: Self { "percent parent" }
        public static var all: Self { "all" }
        public static var off: Self { "none" }
        public static var skip: Self { "skip" }
    }

    public struct SunburstTextinfo: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var label: Self { "label" }
        public static var text: Self { "text" }
        public static var value: Self { "value" }
        public static var currentPath: Self { "current path" }
        public static var percentRoot: Self { "percent root" }
        public static var percentEntry: Self { "percent entry" }
        public static var percentParent: Self { "percent parent" }
        public static var off: Self { "none" }
    }

    public struct SurfacePattern: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var a: Self { "A" }
        public static var b: Self { "B" }
        public static var c: Self { "C" }
        public static var d: Self { "D" }
        public static var e: Self { "E" }
        public static var all: Self { "all" }
        public static var odd: Self { "odd" }
        public static var even: Self { "even" }
    }

    public struct Symbol: FigureChoice, ExpressibleByIntegerLiteral {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var circle: Self { "circle" }
        public static var circleOpen: Self { "circle-open" }
        public static var circleDot: Self { "circle-dot" }
        public static var circleOpenDot: Self { "circle-open-dot" }
        public static var square: Self { "square" }
        public static var squareOpen: Self { "square-open" }
        public static var squareDot: Self { "square-dot" }
        public static var squareOpenDot: Self { "square-open-dot" }
        public static var diamond: Self { "diamond" }
        public static var diamondOpen: Self { "diamond-open" }
        public static var diamondDot: Self { "diamond-dot" }
        public static var diamondOpenDot: Self { "diamond-open-dot" }
        public static var cross: Self { "cross" }
        public static var crossOpen: Self { "cross-open" }
        public static var crossDot: Self { "cross-dot" }
        public static var crossOpenDot: Self { "cross-open-dot" }
        public static var x: Self { "x" }
        public static var xOpen: Self { "x-open" }
        public static var xDot: Self { "x-dot" }
        public static var xOpenDot: Self { "x-open-dot" }
        public static var triangleUp: Self { "triangle-up" }
        public static var triangleUpOpen: Self { "triangle-up-open" }
        public static var triangleUpDot: Self { "triangle-up-dot" }
        public static var triangleUpOpenDot: Self { "triangle-up-open-dot" }
        public static var triangleDown: Self { "triangle-down" }
        public static var triangleDownOpen: Self { "triangle-down-open" }
        public static var triangleDownDot: Self { "triangle-down-dot" }
        public static var triangleDownOpenDot: Self { "triangle-down-open-dot" }
        public static var triangleLeft: Self { "triangle-left" }
        public static var triangleLeftOpen: Self { "triangle-left-open" }
        public static var triangleLeftDot: Self { "triangle-left-dot" }
        public static var triangleLeftOpenDot: Self { "triangle-left-open-dot" }
        public static var triangleRight: Self { "triangle-right" }
        public static var triangleRightOpen: Self { "triangle-right-open" }
        public static var triangleRightDot: Self { "triangle-right-dot" }
        public static var triangleRightOpenDot: Self { "triangle-right-open-dot" }
        public static var triangleNe: Self { "triangle-ne" }
        public static var triangleNeOpen: Self { "triangle-ne-open" }
        public static var triangleNeDot: Self { "triangle-ne-dot" }
        public static var triangleNeOpenDot: Self { "triangle-ne-open-dot" }
        public static var triangleSe: Self { "triangle-se" }
        public static var triangleSeOpen: Self { "triangle-se-open" }
        public static var triangleSeDot: Self { "triangle-se-dot" }
        public static var triangleSeOpenDot: Self { "triangle-se-open-dot" }
        public static var triangleSw: Self { "triangle-sw" }
        public static var triangleSwOpen: Self { "triangle-sw-open" }
        public static var triangleSwDot: Self { "triangle-sw-dot" }
        public static var triangleSwOpenDot: Self { "triangle-sw-open-dot" }
        public static var triangleNw: Self { "triangle-nw" }
        public static var triangleNwOpen: Self { "triangle-nw-open" }
        public static var triangleNwDot: Self { "triangle-nw-dot" }
        public static var triangleNwOpenDot: Self { "triangle-nw-open-dot" }
        public static var pentagon: Self { "pentagon" }
        public static var pentagonOpen: Self { "pentagon-open" }
        public static var pentagonDot: Self { "pentagon-dot" }
        public static var pentagonOpenDot: Self { "pentagon-open-dot" }
        public static var hexagon: Self { "hexagon" }
        public static var hexagonOpen: Self { "hexagon-open" }
        public static var hexagonDot: Self { "hexagon-dot" }
        public static var hexagonOpenDot: Self { "hexagon-open-dot" }
        public static var hexagon2: Self { "hexagon2" }
        public static var hexagon2Open: Self { "hexagon2-open" }
        public static var hexagon2Dot: Self { "hexagon2-dot" }
        public static var hexagon2OpenDot: Self { "hexagon2-open-dot" }
        public static var octagon: Self { "octagon" }
        public static var octagonOpen: Self { "octagon-open" }
        public static var octagonDot: Self { "octagon-dot" }
        public static var octagonOpenDot: Self { "octagon-open-dot" }
        public static var star: Self { "star" }
        public static var starOpen: Self { "star-open" }
        public static var starDot: Self { "star-dot" }
        public static var starOpenDot: Self { "star-open-dot" }
        public static var hexagram: Self { "hexagram" }
        public static var hexagramOpen: Self { "hexagram-open" }
        public static var hexagramDot: Self { "hexagram-dot" }
        public static var hexagramOpenDot: Self { "hexagram-open-dot" }
        public static var starTriangleUp: Self { "star-triangle-up" }
        public static var starTriangleUpOpen: Self { "star-triangle-up-open" }
        public static var starTriangleUpDot: Self { "star-triangle-up-dot" }
        public static var starTriangleUpOpenDot: Self { "star-triangle-up-open-dot" }
        public static var starTriangleDown: Self { "star-triangle-down" }
        public static var starTriangleDownOpen: Self { "star-triangle-down-open" }
        public static var starTriangleDownDot: Self { "star-triangle-down-dot" }
        public static var starTriangleDownOpenDot: Self { "star-triangle-down-open-dot" }
        public static var starSquare: Self { "star-square" }
        public static var starSquareOpen: Self { "star-square-open" }
        public static var starSquareDot: Self { "star-square-dot" }
        public static var starSquareOpenDot: Self { "star-square-open-dot" }
        public static var starDiamond: Self { "star-diamond" }
        public static var starDiamondOpen: Self { "star-diamond-open" }
        public static var starDiamondDot: Self { "star-diamond-dot" }
        public static var starDiamondOpenDot: Self { "star-diamond-open-dot" }
        public static var diamondTall: Self { "diamond-tall" }
        public static var diamondTallOpen: Self { "diamond-tall-open" }
        public static var diamondTallDot: Self { "diamond-tall-dot" }
        public static var diamondTallOpenDot: Self { "diamond-tall-open-dot" }
        public static var diamondWide: Self { "diamond-wide" }
        public static var diamondWideOpen: Self { "diamond-wide-open" }
        public static var diamondWideDot: Self { "diamond-wide-dot" }
        public static var diamondWideOpenDot: Self { "diamond-wide-open-dot" }
        public static var hourglass: Self { "hourglass" }
        public static var hourglassOpen: Self { "hourglass-open" }
        public static var bowtie: Self { "bowtie" }
        public static var bowtieOpen: Self { "bowtie-open" }
        public static var circleCross: Self { "circle-cross" }
        public static var circleCrossOpen: Self { "circle-cross-open" }
        public static var circleX: Self { "circle-x" }
        public static var circleXOpen: Self { "circle-x-open" }
        public static var squareCross: Self { "square-cross" }
        public static var squareCrossOpen: Self { "square-cross-open" }
        public static var squareX: Self { "square-x" }
        public static var squareXOpen: Self { "square-x-open" }
        public static var diamondCross: Self { "diamond-cross" }
        public static var diamondCrossOpen: Self { "diamond-cross-open" }
        public static var diamondX: Self { "diamond-x" }
        public static var diamondXOpen: Self { "diamond-x-open" }
        public static var crossThin: Self { "cross-thin" }
        public static var crossThinOpen: Self { "cross-thin-open" }
        public static var xThin: Self { "x-thin" }
        public static var xThinOpen: Self { "x-thin-open" }
        public static var asterisk: Self { "asterisk" }
        public static var asteriskOpen: Self { "asterisk-open" }
        public static var hash: Self { "hash" }
        public static var hashOpen: Self { "hash-open" }
        public static var hashDot: Self { "hash-dot" }
        public static var hashOpenDot: Self { "hash-open-dot" }
        public static var yUp: Self { "y-up" }
        public static var yUpOpen: Self { "y-up-open" }
        public static var yDown: Self { "y-down" }
        public static var yDownOpen: Self { "y-down-open" }
        public static var yLeft: Self { "y-left" }
        public static var yLeftOpen: Self { "y-left-open" }
        public static var yRight: Self { "y-right" }
        public static var yRightOpen: Self { "y-right-open" }
        public static var lineEw: Self { "line-ew" }
        public static var lineEwOpen: Self { "line-ew-open" }
        public static var lineNs: Self { "line-ns" }
        public static var lineNsOpen: Self { "line-ns-open" }
        public static var lineNe: Self { "line-ne" }
        public static var lineNeOpen: Self { "line-ne-open" }
        public static var lineNw: Self { "line-nw" }
        public static var lineNwOpen: Self { "line-nw-open" }
        public static var arrowUp: Self { "arrow-up" }
        public static var arrowUpOpen: Self { "arrow-up-open" }
        public static var arrowDown: Self { "arrow-down" }
        public static var arrowDownOpen: Self { "arrow-down-open" }
        public static var arrowLeft: Self { "arrow-left" }
        public static var arrowLeftOpen: Self { "arrow-left-open" }
        public static var arrowRight: Self { "arrow-right" }
        public static var arrowRightOpen: Self { "arrow-right-open" }
        public static var arrowBarUp: Self { "arrow-bar-up" }
        public static var arrowBarUpOpen: Self { "arrow-bar-up-open" }
        public static var arrowBarDown: Self { "arrow-bar-down" }
        public static var arrowBarDownOpen: Self { "arrow-bar-down-open" }
        public static var arrowBarLeft: Self { "arrow-bar-left" }
        public static var arrowBarLeftOpen: Self { "arrow-bar-left-open" }
        public static var arrowBarRight: Self { "arrow-bar-right" }
        public static var arrowBarRightOpen: Self { "arrow-bar-right-open" }
        public static var arrow: Self { "arrow" }
        public static var arrowOpen: Self { "arrow-open" }
        public static var arrowWide: Self { "arrow-wide" }
        public static var arrowWideOpen: Self { "arrow-wide-open" }
    }

    public struct Textcase: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var normal: Self { "normal" }
        public static var wordCaps: Self { "word caps" }
        public static var upper: Self { "upper" }
        public static var lower: Self { "lower" }
    }

    public struct Ticklabelmode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var instant: Self { "instant" }
        public static var period: Self { "period" }
    }

    public struct Ticklabeloverflow: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var allow: Self { "allow" }
        public static var hidePastDiv: Self { "hide past div" }
        public static var hidePastDomain: Self { "hide past domain" }
    }

    public struct Ticklabelposition: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var outside: Self { "outside" }
        public static var inside: Self { "inside" }
        public static var outsideTop: Self { "outside top" }
        public static var insideTop: Self { "inside top" }
        public static var outsideLeft: Self { "outside left" }
        public static var insideLeft: Self { "inside left" }
        public static var outsideRight: Self { "outside right" }
        public static var insideRight: Self { "inside right" }
        public static var outsideBottom: Self { "outside bottom" }
        public static var insideBottom: Self { "inside bottom" }
    }

    public struct Tickson: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var labels: Self { "labels" }
        public static var boundaries: Self { "boundaries" }
    }

    public struct TitlePosition: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var topLeft: Self { "top left" }
        public static var topCenter: Self { "top center" }
        public static var topRight: Self { "top right" }
        public static var middleCenter: Self { "middle center" }
        public static var bottomLeft: Self { "bottom left" }
        public static var bottomCenter: Self { "bottom center" }
        public static var bottomRight: Self { "bottom right" }
    }

    public struct TitleSide: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var right: Self { "right" }
        public static var top: Self { "top" }
        public static var bottom: Self { "bottom" }
        public static var left: Self { "left" }
        public static var topLeft: Self { "top left" }
        public static var topCenter: Self { "top center" }
        public static var topRight: Self { "top right" }
    }

    public struct Traceorder: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var reversed: Self { "reversed" }
        public static var grouped: Self { "grouped" }
        public static var normal: Self { "normal" }
    }

    public struct UniformTextMode: FigureChoice, ExpressibleByBooleanLiteral {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var hide: Self { "hide" }
        public static var show: Self { "show" }
    }

    public struct UpdateMenuDirection: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var left: Self { "left" }
        public static var right: Self { "right" }
        public static var up: Self { "up" }
        public static var down: Self { "down" }
    }

    public struct UpdateMenuType: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var dropdown: Self { "dropdown" }
        public static var buttons: Self { "buttons" }
    }

    public struct Valign: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var top: Self { "top" }
        public static var middle: Self { "middle" }
        public static var bottom: Self { "bottom" }
    }

    public struct Variant: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var normal: Self { "normal" }
        public static var smallCaps: Self { "small-caps" }
        public static var allSmallCaps: Self { "all-small-caps" }
        public static var allPetiteCaps: Self { "all-petite-caps" }
        public static var petiteCaps: Self { "petite-caps" }
        public static var unicase: Self { "unicase" }
    }

    public struct ViolinHoveron: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var violins: Self { "violins" }
        public static var points: Self { "points" }
        public static var kde: Self { "kde" }
        public static var all: Self { "all" }
    }

    public struct ViolinSide: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var both: Self { "both" }
        public static var positive: Self { "positive" }
        public static var negative: Self { "negative" }
    }

    public struct Visible: FigureChoice, ExpressibleByBooleanLiteral {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var legendonly: Self { "legendonly" }
    }

    public struct WaterfallHoverinfo: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var name: Self { "name" }
        public static var x: Self { "x" }
        public static var y: Self { "y" }
        public static var text: Self { "text" }
        public static var initial: Self { "initial" }
        public static var delta: Self { "delta" }
        public static var final: Self { "final" }
        public static var all: Self { "all" }
        public static var off: Self { "none" }
        public static var skip: Self { "skip" }
    }

    public struct WaterfallTextinfo: FigureFlags {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var label: Self { "label" }
        public static var text: Self { "text" }
        public static var initial: Self { "initial" }
        public static var delta: Self { "delta" }
        public static var final: Self { "final" }
        public static var off: Self { "none" }
    }

    public struct Xcalendar: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var chinese: Self { "chinese" }
        public static var coptic: Self { "coptic" }
        public static var discworld: Self { "discworld" }
        public static var ethiopian: Self { "ethiopian" }
        public static var gregorian: Self { "gregorian" }
        public static var hebrew: Self { "hebrew" }
        public static var islamic: Self { "islamic" }
        public static var jalali: Self { "jalali" }
        public static var julian: Self { "julian" }
        public static var mayan: Self { "mayan" }
        public static var nanakshahi: Self { "nanakshahi" }
        public static var nepali: Self { "nepali" }
        public static var persian: Self { "persian" }
        public static var taiwan: Self { "taiwan" }
        public static var thai: Self { "thai" }
        public static var ummalqura: Self { "ummalqura" }
    }

    public struct Xperiodalignment: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var start: Self { "start" }
        public static var middle: Self { "middle" }
        public static var end: Self { "end" }
    }

    public struct Xside: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var bottom: Self { "bottom" }
        public static var bottomPlot: Self { "bottom plot" }
        public static var topPlot: Self { "top plot" }
        public static var top: Self { "top" }
    }

    public struct Xsizemode: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var scaled: Self { "scaled" }
        public static var pixel: Self { "pixel" }
    }

    public struct Xtype: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var array: Self { "array" }
        public static var scaled: Self { "scaled" }
    }

    public struct Yside: FigureChoice {
        public var json: JSON
        public init(json: JSON) { self.json = json }
        public static var left: Self { "left" }
        public static var leftPlot: Self { "left plot" }
        public static var rightPlot: Self { "right plot" }
        public static var right: Self { "right" }
    }
}
