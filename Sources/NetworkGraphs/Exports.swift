// What a newcomer imports: graphs, answers about them, their recipes, files, layouts and drawings, safe markup, and the
// JSON values of attributes.
@_exported public import GraphAlgorithms
@_exported public import GraphDrawing
@_exported public import GraphFormats
@_exported public import GraphGenerators
@_exported public import GraphLayouts
@_exported public import GraphModel
@_exported public import OrderedJSON
@_exported public import SafeMarkup
