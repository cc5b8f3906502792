/// A large value behind one reference, so that passing it on costs one retain whatever it holds.
///
/// An array of one element: it already has the uniqueness check, is `Sendable` without promises of ours, and the
/// empty array is a placeholder that costs no allocation while a view holds the value.
struct CopyOnWrite<Value: Sendable>: Sendable {
    private var box: [Value]

    init(_ value: Value) { box = [value] }

    /// A placeholder; its ``value`` must not be read.
    init() { box = [] }

    var value: Value {
        _read { yield box[0] }
        _modify { yield &box[0] }
    }
}
