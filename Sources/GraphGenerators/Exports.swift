// What is made is a graph: whoever makes one can use it.
@_exported public import GraphModel
