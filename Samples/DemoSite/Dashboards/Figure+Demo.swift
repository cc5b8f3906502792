import PlotlyFigures

extension Figure.Layout {
    /// Lets the page's colours through, so that a chart is as legible in the dark as in the light.
    mutating func takePageColors() {
        paperBgcolor = "rgba(0,0,0,0)"
        plotBgcolor = "rgba(0,0,0,0)"
        font = .init(color: "#7f8b99")
        modebar = .init(color: "#7f8b99", activecolor: "#4c78a8", bgcolor: "rgba(0,0,0,0)")
        for axis in [\Self.xaxis, \Self.yaxis] {
            self[keyPath: axis].gridcolor = "rgba(127,139,153,0.25)"
            self[keyPath: axis].zerolinecolor = "rgba(127,139,153,0.5)"
        }
    }
}
