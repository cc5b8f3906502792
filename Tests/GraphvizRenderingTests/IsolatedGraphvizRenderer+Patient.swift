@testable import GraphvizRendering

extension GraphvizRenderer where Self == IsolatedGraphvizRenderer {
    /// One that is not in a hurry: a machine on which all tests run at once keeps drawings waiting.
    static var patient: IsolatedGraphvizRenderer { IsolatedGraphvizRenderer.patientOne }
}

extension IsolatedGraphvizRenderer {
    fileprivate static let patientOne = IsolatedGraphvizRenderer(deadline: .seconds(600))
}
