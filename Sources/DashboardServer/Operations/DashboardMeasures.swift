public import Dashboards
import Metrics
import Synchronization
import Tracing

/// Counts and times what dashboards do by swift-metrics, and traces it by swift-distributed-tracing: figures for whichever
/// back ends the program has chosen, none where it has chosen none.
///
/// | name | labels |
/// |---|---|
/// | `dashboard_callbacks`, `dashboard_callback_duration` | `dashboard`, `transport` (`http`, `websocket`), `outcome` |
/// | `dashboard_callbacks_running`, `dashboard_callbacks_waiting` | `dashboard` |
/// | `dashboard_jobs`, `dashboard_job_duration` | `dashboard`, `outcome` |
/// | `dashboard_jobs_running` | `dashboard` |
/// | `dashboard_renders`, `dashboard_render_duration` | `dashboard`, `kind` (`page`, `layout`), `outcome` |
///
/// Outcomes are those of `DashboardWork.Outcome`. Each piece of work is a span `dashboard.callback`, `dashboard.job`,
/// `dashboard.page` or `dashboard.layout` with the dashboard, the callback and the outcome as attributes.
public final class DashboardMeasures: DashboardObserver {
    private let measures = Mutex<[Key: Ended]>([:])
    private let meters = Mutex<[MeterKey: Meter]>([:])

    private struct Key: Hashable {
        let kind: DashboardWork.Kind
        let dashboard: String
        let outcome: DashboardWork.Outcome
    }

    private struct MeterKey: Hashable {
        let label: String
        let dashboard: String
    }

    /// What counts work that has ended.
    private struct Ended: Sendable {
        let counter: Counter
        let timer: Timer
    }

    public init() {}

    public func observe<Result: Sendable>(
        _ work: DashboardWork, outcome: (Result) -> DashboardWork.Outcome, _ perform: () async -> Result
    ) async -> Result {
        let running = work.kind.running.map { meter($0, work.dashboard) }
        running?.increment()
        defer { running?.decrement() }
        let start = ContinuousClock.now
        let (result, end) = await traced(work, outcome, perform)
        let measure = ended(Key(kind: work.kind, dashboard: work.dashboard, outcome: end))
        measure.counter.increment()
        let (seconds, attoseconds) = start.duration(to: .now).components
        measure.timer.recordNanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
        return result
    }

    private func traced<Result: Sendable>(
        _ work: DashboardWork, _ outcome: (Result) -> DashboardWork.Outcome, _ perform: () async -> Result
    ) async -> (Result, DashboardWork.Outcome) {
        let span = startSpan(work.kind.spanName, ofKind: .internal)
        if span is NoOpTracer.NoOpSpan {
            let result = await perform()
            return (result, outcome(result))
        }
        defer { span.end() }
        span.updateAttributes { attributes in
            attributes["dashboard.name"] = work.dashboard
            if let callback = work.callback { attributes["dashboard.callback"] = callback }
        }
        let result = await ServiceContext.$current.withValue(span.context) { await perform() }
        let end = outcome(result)
        span.attributes["dashboard.outcome"] = end.rawValue
        if end == .failed || end == .timeout { span.setStatus(SpanStatus(code: .error)) }
        return (result, end)
    }

    public func waiting(_ dashboard: String, changesBy difference: Int) {
        meter("dashboard_callbacks_waiting", dashboard).increment(by: Double(difference))
    }

    /// Made when they are first needed: by then the program has chosen its back end.
    private func ended(_ key: Key) -> Ended {
        measures.withLock { measures in
            if let measure = measures[key] { return measure }
            let labels = [("dashboard", key.dashboard), ("outcome", key.outcome.rawValue)] + key.kind.labels
            let (count, duration) = key.kind.names
            let measure = Ended(
                counter: Counter(label: count, dimensions: labels), timer: Timer(label: duration, dimensions: labels))
            measures[key] = measure
            return measure
        }
    }

    private func meter(_ label: String, _ dashboard: String) -> Meter {
        meters.withLock { meters in
            let key = MeterKey(label: label, dashboard: dashboard)
            if let meter = meters[key] { return meter }
            let meter = Meter(label: label, dimensions: [("dashboard", dashboard)])
            meters[key] = meter
            return meter
        }
    }
}

extension DashboardWork.Kind {
    fileprivate var names: (count: String, duration: String) {
        switch self {
        case .page, .layout: ("dashboard_renders", "dashboard_render_duration")
        case .callback, .socketCallback: ("dashboard_callbacks", "dashboard_callback_duration")
        case .job: ("dashboard_jobs", "dashboard_job_duration")
        }
    }

    fileprivate var labels: [(String, String)] {
        switch self {
        case .page, .layout: [("kind", rawValue)]
        case .callback: [("transport", "http")]
        case .socketCallback: [("transport", "websocket")]
        case .job: []
        }
    }

    fileprivate var running: String? {
        switch self {
        case .page, .layout: nil
        case .callback, .socketCallback: "dashboard_callbacks_running"
        case .job: "dashboard_jobs_running"
        }
    }

    fileprivate var spanName: String { self == .socketCallback ? "dashboard.callback" : "dashboard.\(rawValue)" }
}

/// What WebSockets are for, in the figures.
enum SocketKind: String {
    case page, messages
}

/// Counts WebSockets.
struct SocketMeasures: Sendable {
    /// What counts; what the program has chosen where there is none.
    let factory: (any MetricsFactory)?

    /// How many are open.
    func open(_ kind: SocketKind) -> Meter {
        Meter(
            label: "dashboard_sockets_open", dimensions: [("kind", kind.rawValue)],
            factory: factory ?? MetricsSystem.factory)
    }

    /// How many were refused.
    func refused(_ kind: SocketKind, because reason: String) -> Counter {
        Counter(
            label: "dashboard_sockets_refused", dimensions: [("kind", kind.rawValue), ("reason", reason)],
            factory: factory ?? MetricsSystem.factory)
    }
}
