// Attribute values are JSON: whoever has a graph can write them.
@_exported public import OrderedJSON
