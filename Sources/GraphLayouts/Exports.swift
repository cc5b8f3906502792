// What is laid out is a graph: whoever asks has one.
@_exported public import GraphModel
