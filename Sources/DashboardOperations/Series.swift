import CoreMetrics
import Synchronization

/// Figures of one name and one set of labels.
protocol Series: AnyObject, Sendable {
    /// Writes the lines.
    ///
    /// - Parameter labels: As they stand between braces.
    func write(_ name: String, _ labels: String, to text: inout String)
}

/// A count that rises.
final class CountSeries: Series, CounterHandler {
    private let value = Atomic<Int64>(0)

    func increment(by amount: Int64) { value.wrappingAdd(amount, ordering: .relaxed) }
    func reset() { value.store(0, ordering: .relaxed) }

    func write(_ name: String, _ labels: String, to text: inout String) {
        PrometheusText.write(Double(value.load(ordering: .relaxed)), of: name, labels, to: &text)
    }
}

/// A sum that rises.
final class SumSeries: Series, FloatingPointCounterHandler {
    private let value = Mutex(0.0)

    func increment(by amount: Double) { value.withLock { $0 += amount } }
    func reset() { value.withLock { $0 = 0 } }

    func write(_ name: String, _ labels: String, to text: inout String) {
        PrometheusText.write(value.withLock { $0 }, of: name, labels, to: &text)
    }
}

/// A value that rises and falls.
final class GaugeSeries: Series, MeterHandler, RecorderHandler {
    private let value = Mutex(0.0)

    func set(_ value: Int64) { set(Double(value)) }
    func set(_ value: Double) { self.value.withLock { $0 = value } }
    func increment(by amount: Double) { value.withLock { $0 += amount } }
    func decrement(by amount: Double) { value.withLock { $0 -= amount } }
    func record(_ value: Int64) { set(value) }
    func record(_ value: Double) { set(value) }

    func write(_ name: String, _ labels: String, to text: inout String) {
        PrometheusText.write(value.withLock { $0 }, of: name, labels, to: &text)
    }
}

/// How many values lie below each of some steps, and their sum.
final class HistogramSeries: Series, RecorderHandler, TimerHandler {
    private let steps: [Double]
    private let state: Mutex<State>

    private struct State {
        /// How many are in each step, those beyond the last at the end.
        var counts: [Int]
        var sum = 0.0
    }

    init(steps: [Double]) {
        self.steps = steps
        state = Mutex(State(counts: Array(repeating: 0, count: steps.count + 1)))
    }

    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        guard !value.isNaN else { return }
        let step = steps.firstIndex { value <= $0 } ?? steps.count
        state.withLock { state in
            state.counts[step] += 1
            state.sum += value
        }
    }

    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }

    func write(_ name: String, _ labels: String, to text: inout String) {
        let (counts, sum) = state.withLock { ($0.counts, $0.sum) }
        var count = 0
        for (number, step) in zip(counts, steps.map(PrometheusText.number) + ["+Inf"]) {
            count += number
            let limit = "le=\"\(step)\""
            PrometheusText.write(
                Double(count), of: "\(name)_bucket", labels.isEmpty ? limit : "\(labels),\(limit)", to: &text)
        }
        PrometheusText.write(sum, of: "\(name)_sum", labels, to: &text)
        PrometheusText.write(Double(count), of: "\(name)_count", labels, to: &text)
    }
}
