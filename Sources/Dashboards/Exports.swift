// A dashboard's layout is JSON, and its pages are safe markup: both belong to everybody who writes one.
@_exported public import OrderedJSON
@_exported public import SafeMarkup
