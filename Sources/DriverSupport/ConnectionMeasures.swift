internal import CoreMetrics
internal import Synchronization

/// Says by swift-metrics what connections to a server do, as gauges with the label `store`.
///
/// | name | what |
/// |---|---|
/// | `dashboard_store_waiting` | what waits for a connection |
/// | `dashboard_store_busy` | what the server has been asked and not answered |
/// | `dashboard_store_connections` | connections that are there |
package final class ConnectionMeasures: Sendable {
    private let store: String
    private let meters = Mutex<Meters?>(nil)

    private struct Meters: Sendable {
        let waiting: Meter
        let busy: Meter
        let connections: Meter
    }

    /// - Parameter store: What the connections are called.
    package init(store: String) { self.store = store }

    package func waiting(changesBy difference: Int) {
        if difference != 0 { all.waiting.increment(by: Double(difference)) }
    }

    package func busy(changesBy difference: Int) { all.busy.increment(by: Double(difference)) }

    package func connections(changeBy difference: Int) { all.connections.increment(by: Double(difference)) }

    /// Made when they are first needed: by then the program has chosen its back end.
    private var all: Meters {
        meters.withLock { meters in
            if let meters { return meters }
            func meter(_ name: String) -> Meter { Meter(label: name, dimensions: [("store", store)]) }
            let made = Meters(
                waiting: meter("dashboard_store_waiting"), busy: meter("dashboard_store_busy"),
                connections: meter("dashboard_store_connections"))
            meters = made
            return made
        }
    }
}
