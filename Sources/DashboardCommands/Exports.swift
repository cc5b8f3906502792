// A program's own options are properties with the wrappers of ArgumentParser.
@_exported public import ArgumentParser
