// Whoever answers with pictures makes them.
@_exported public import GraphDrawing
