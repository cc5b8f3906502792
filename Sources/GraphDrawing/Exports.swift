// What is drawn is a graph, and what comes out is an `SVG`: whoever asks has both.
@_exported public import GraphModel
@_exported public import SafeMarkup
