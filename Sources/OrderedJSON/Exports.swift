// The members of `JSON.Object` belong to everybody who imports JSON values.
@_exported public import OrderedCollections
