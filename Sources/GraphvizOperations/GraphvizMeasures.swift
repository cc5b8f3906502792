public import CoreMetrics
public import GraphvizRendering
import Metrics
import Synchronization

/// Counts and times drawings by Graphviz by swift-metrics.
///
/// ```swift
/// IsolatedGraphvizRenderer.isolated.observe(by: GraphvizMeasures())
/// ```
///
/// | name | labels | what |
/// |---|---|---|
/// | `graphviz_renders`, `graphviz_render_duration` | `engine`, `outcome` | drawings that have ended, and how long they took |
/// | `graphviz_renders_waiting` | | drawings that wait for a process |
/// | `graphviz_workers_busy` | | processes that draw |
///
/// Outcomes are those of `GraphvizRender.Outcome`. Several renderers with one observer are counted together.
public final class GraphvizMeasures: GraphvizObserver {
    private let factory: (any MetricsFactory)?
    private let measures = Mutex(Measures())

    /// Made when they are first needed: by then the program has chosen its back end.
    private struct Measures {
        var ended: [Key: (counter: Counter, timer: Timer)] = [:]
        var waiting: Meter?
        var busy: Meter?
    }

    private struct Key: Hashable {
        let engine: GraphvizEngine
        let outcome: GraphvizRender.Outcome
    }

    /// - Parameter factory: What counts; the program's own back end, the one of `MetricsSystem.bootstrap`, unless given.
    public init(factory: (any MetricsFactory)? = nil) { self.factory = factory }

    private var chosen: any MetricsFactory { factory ?? MetricsSystem.factory }

    public func waiting(changesBy difference: Int) {
        meter(\.waiting, "graphviz_renders_waiting").increment(by: Double(difference))
    }

    public func drawing(changesBy difference: Int) {
        meter(\.busy, "graphviz_workers_busy").increment(by: Double(difference))
    }

    private func meter(_ path: any WritableKeyPath<Measures, Meter?> & Sendable, _ label: String) -> Meter {
        measures.withLock { measures in
            if let meter = measures[keyPath: path] { return meter }
            let meter = Meter(label: label, factory: chosen)
            measures[keyPath: path] = meter
            return meter
        }
    }

    public func ended(_ render: GraphvizRender) {
        let key = Key(engine: render.engine, outcome: render.outcome)
        let (counter, timer) = measures.withLock { measures in
            if let measure = measures.ended[key] { return measure }
            let labels = [("engine", key.engine.name), ("outcome", key.outcome.rawValue)]
            let measure = (
                counter: Counter(label: "graphviz_renders", dimensions: labels, factory: chosen),
                timer: Timer(label: "graphviz_render_duration", dimensions: labels, factory: chosen)
            )
            measures.ended[key] = measure
            return measure
        }
        counter.increment()
        timer.recordNanoseconds(Int64(render.duration / .nanoseconds(1)))
    }
}
