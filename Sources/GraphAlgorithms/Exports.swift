// What is analysed is a graph: whoever asks has one.
@_exported public import GraphModel
