public import CoreMetrics
import Foundation
import Synchronization

/// The figures of a process, kept for Prometheus: what swift-metrics counts and measures, as the text that Prometheus
/// asks for (exposition format 0.0.4).
///
/// ```swift
/// let registry = PrometheusRegistry()
/// MetricsSystem.bootstrap(registry)                       // once in a process, before the routes are made
/// router.addMetrics(registry)                             // GET /metrics
/// ```
///
/// | in swift-metrics | for Prometheus |
/// |---|---|
/// | `Counter`, `FloatingPointCounter` | counter, its name with `_total` |
/// | `Meter`, `Gauge` | gauge |
/// | `Timer` | histogram in seconds, its name with `_seconds` |
/// | `Recorder`, aggregating | histogram |
///
/// Names and labels get `_` for what Prometheus does not take, such as the dots of `http.server.request.duration`.
public final class PrometheusRegistry: MetricsFactory, Sendable {
    private let options: Options
    private let state = Mutex(State())

    /// How figures are kept.
    public struct Options: Sendable {
        /// The upper ends of the steps in which durations are counted, in seconds, rising.
        public var durationSteps: [Double] = [
            0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60,
        ]
        /// The same for values that are no durations.
        public var valueSteps: [Double] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 10_000, 100_000, 1_000_000]
        /// How many series there are at most. What would make further ones is counted nowhere, and
        /// `metrics_series_dropped_total` says how often: a label with names that strangers make up must not fill the
        /// memory.
        public var maximumSeries = 10_000
        /// What a name means, by names as Prometheus sees them.
        public var descriptions: [String: String] = [:]

        public init() {}
    }

    private struct State {
        var families: [String: Family] = [:]
        var count = 0
        var dropped = 0
    }

    /// All series of a name.
    private struct Family {
        let kind: Kind
        var series: [String: any Series] = [:]
    }

    /// What Prometheus calls a type.
    enum Kind: String { case counter, gauge, histogram }

    public init(options: Options = Options()) { self.options = options }

    // MARK: Making

    /// The series of a name and labels, made where there is none yet.
    private func series<Kept: Series>(
        _ kind: Kind, _ label: String, ending: String = "", _ dimensions: [(String, String)], make: () -> Kept
    ) -> Kept {
        var name = PrometheusText.name(of: label)
        if !name.hasSuffix(ending) { name += ending }
        let labels = PrometheusText.labels(dimensions)
        return state.withLock { state in
            var family = state.families[name] ?? Family(kind: kind)
            if family.kind == kind, let kept = family.series[labels] as? Kept { return kept }
            let new = make()
            // One that is not kept still takes what it is told.
            guard family.kind == kind, state.count < options.maximumSeries else {
                state.dropped += 1
                return new
            }
            family.series[labels] = new
            state.families[name] = family
            state.count += 1
            return new
        }
    }

    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(.counter, label, ending: "_total", dimensions) { CountSeries() }
    }

    public func makeFloatingPointCounter(
        label: String, dimensions: [(String, String)]
    ) -> any FloatingPointCounterHandler {
        series(.counter, label, ending: "_total", dimensions) { SumSeries() }
    }

    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(.gauge, label, dimensions) { GaugeSeries() }
    }

    public func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler {
        if aggregate {
            return series(.histogram, label, dimensions) { HistogramSeries(steps: options.valueSteps) }
        }
        return series(.gauge, label, dimensions) { GaugeSeries() }
    }

    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        series(.histogram, label, ending: "_seconds", dimensions) { HistogramSeries(steps: options.durationSteps) }
    }

    // MARK: Ending

    public func destroyCounter(_ handler: any CounterHandler) { remove(handler) }
    public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) { remove(handler) }
    public func destroyMeter(_ handler: any MeterHandler) { remove(handler) }
    public func destroyRecorder(_ handler: any RecorderHandler) { remove(handler) }
    public func destroyTimer(_ handler: any TimerHandler) { remove(handler) }

    private func remove(_ handler: AnyObject) {
        state.withLock { state in
            for (name, family) in state.families {
                guard let labels = family.series.first(where: { $0.value === handler })?.key else { continue }
                state.families[name]?.series[labels] = nil
                state.count -= 1
                if state.families[name]?.series.isEmpty == true { state.families[name] = nil }
                return
            }
        }
    }

    // MARK: Text

    /// The figures as they are now, as Prometheus reads them.
    ///
    /// - Complexity: O(*s*·*b*), where *s* is the number of series and *b* that of a histogram's steps.
    public func text() -> String {
        let (families, dropped) = state.withLock { ($0.families, $0.dropped) }
        var text = ""
        for (name, family) in families.sorted(by: { $0.key < $1.key }) {
            head(of: name, family.kind, in: &text)
            for (labels, series) in family.series.sorted(by: { $0.key < $1.key }) {
                series.write(name, labels, to: &text)
            }
        }
        for figure in ProcessFigure.now() {
            head(of: figure.name, figure.kind, in: &text)
            PrometheusText.write(figure.value, of: figure.name, "", to: &text)
        }
        let name = "metrics_series_dropped_total"
        head(of: name, .counter, in: &text)
        PrometheusText.write(Double(dropped), of: name, "", to: &text)
        return text
    }

    private func head(of name: String, _ kind: Kind, in text: inout String) {
        if let description = options.descriptions[name] ?? MetricDescriptions.all[name] {
            text += "# HELP \(name) \(PrometheusText.escaped(description, quotes: false))\n"
        }
        text += "# TYPE \(name) \(kind.rawValue)\n"
    }
}
