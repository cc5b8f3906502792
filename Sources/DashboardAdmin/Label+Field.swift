import DashboardComponents
import Dashboards

extension Label {
    /// A control of a form, with what it is for above it.
    static func field(_ name: String, _ control: some Component) -> Label {
        Label {
            Span(name)
            control
        }
    }
}
