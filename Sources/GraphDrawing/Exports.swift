// What is drawn is a graph, laid out by a layout, and what comes out is an `SVG`: whoever asks has all three.
@_exported public import GraphLayouts
@_exported public import GraphModel
@_exported public import SafeMarkup
