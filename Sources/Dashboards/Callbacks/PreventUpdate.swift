/// Thrown by a callback that wants to change nothing at all.
public struct PreventUpdate: Error, Sendable {
    public init() {}
}
