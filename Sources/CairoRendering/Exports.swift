// Whoever draws with Cairo has a graph, a layout and a style to draw it in.
@_exported public import GraphDrawing
