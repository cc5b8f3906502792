// What is read is a graph: whoever reads one can use it.
@_exported public import GraphModel
