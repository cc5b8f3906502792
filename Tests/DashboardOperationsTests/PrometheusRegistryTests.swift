import CoreMetrics
import DashboardOperations
import Metrics
import Testing

@Suite struct PrometheusRegistryTests {
    @Test("counters, gauges and histograms are what was counted, and one label is one series however it was made")
    func values() throws {
        let registry = PrometheusRegistry()
        for order in [[("b", "2"), ("a", "1")], [("a", "1"), ("b", "2")]] {
            Counter(label: "jobs.done", dimensions: order, factory: registry).increment(by: 2)
        }
        Counter(label: "jobs.done", factory: registry).increment()
        FloatingPointCounter(label: "joules", factory: registry).increment(by: 1.5)
        let meter = Meter(label: "places", factory: registry)
        meter.set(5)
        meter.increment(by: 2)
        meter.decrement(by: 0.5)
        Recorder(label: "level", aggregate: false, factory: registry).record(-3)
        let timer = Metrics.Timer(label: "http.duration", factory: registry)
        for milliseconds in [0.5, 1, 3, 900, 100_000] as [Double] {
            timer.recordNanoseconds(Int64(milliseconds * 1e6))
        }
        let sizes = Recorder(label: "sizes", factory: registry)
        for size in [1, 3, 2_000_000] { sizes.record(size) }

        let scrape = try Scrape(registry.text())
        #expect(scrape[#"jobs_done_total{a="1",b="2"}"#] == 4)
        #expect(scrape["jobs_done_total"] == 1)
        #expect(scrape["joules_total"] == 1.5)
        #expect(scrape["places"] == 6.5)
        #expect(scrape["level"] == -3)
        #expect(scrape[#"http_duration_seconds_bucket{le="0.001"}"#] == 2, "the upper end belongs to the step")
        #expect(scrape[#"http_duration_seconds_bucket{le="0.005"}"#] == 3)
        #expect(scrape[#"http_duration_seconds_bucket{le="1"}"#] == 4)
        #expect(scrape[#"http_duration_seconds_bucket{le="60"}"#] == 4)
        #expect(scrape[#"http_duration_seconds_bucket{le="+Inf"}"#] == 5)
        #expect(scrape["http_duration_seconds_count"] == 5)
        let sum = try #require(scrape["http_duration_seconds_sum"])
        #expect(abs(sum - 100.9045) < 1e-9)
        #expect(scrape[#"sizes_bucket{le="5"}"#] == 2)
        #expect(scrape["sizes_sum"] == 2_000_004)
        #expect(
            ["jobs_done_total", "joules_total", "places", "level", "http_duration_seconds", "sizes"].map {
                scrape.types[$0]
            } == ["counter", "counter", "gauge", "gauge", "histogram", "histogram"])
    }

    @Test("labels may be any text, and names become what Prometheus takes")
    func texts() throws {
        let registry = PrometheusRegistry()
        let text = "a \"quoted\" back\\slash\nand ünïcode{}=,"
        Counter(label: "1 strange-name!", dimensions: [("la.bel", text)], factory: registry).increment()
        let scrape = try Scrape(registry.text())
        #expect(
            scrape[#"_1_strange_name__total{la_bel="a \"quoted\" back\\slash\nand ünïcode{}=,"}"#] == 1,
            "\(scrape.values.keys.sorted())")
    }

    @Test("what ends is gone, another kind of one name is not mixed in, and too many series are dropped and counted")
    func limits() throws {
        var options = PrometheusRegistry.Options()
        options.maximumSeries = 3
        options.descriptions = ["places": "How many\nplaces \\ there are."]
        let registry = PrometheusRegistry(options: options)
        let meter = Meter(label: "places", factory: registry)
        meter.set(1)
        // `places_total` is a name of its own; a recorder that aggregates is no gauge.
        Counter(label: "places", factory: registry).increment()
        Recorder(label: "places", factory: registry).record(1)
        for number in 0..<10 {
            Counter(label: "many", dimensions: [("n", "\(number)")], factory: registry).increment()
        }
        var scrape = try Scrape(registry.text())
        #expect(scrape["places"] == 1)
        #expect(scrape["places_total"] == 1)
        #expect(scrape.types["places"] == "gauge")
        #expect(scrape.descriptions["places"] == #"How many\nplaces \\ there are."#)
        #expect(scrape.values.keys.filter { $0.hasPrefix("many") }.count == 1)
        #expect(scrape["metrics_series_dropped_total"] == 10)

        meter.destroy()
        scrape = try Scrape(registry.text())
        #expect(scrape["places"] == nil)
        Meter(label: "places", factory: registry).set(7)
        #expect(try Scrape(registry.text())["places"] == 7)
    }

    @Test("many threads count at once, and nothing is lost")
    func concurrency() async throws {
        let registry = PrometheusRegistry()
        await withTaskGroup(of: Void.self) { group in
            for task in 0..<16 {
                group.addTask {
                    for number in 0..<500 {
                        Counter(label: "c", dimensions: [("n", "\(number % 7)")], factory: registry).increment()
                        Metrics.Timer(label: "t", factory: registry).recordNanoseconds(Int64(task))
                        Meter(label: "m", factory: registry).increment(by: number.isMultiple(of: 2) ? 1 : -1)
                    }
                    _ = registry.text()
                }
            }
        }
        let scrape = try Scrape(registry.text())
        #expect(scrape.values.filter { $0.key.hasPrefix("c_total") }.values.reduce(0, +) == 8_000)
        #expect(scrape["t_seconds_count"] == 8_000)
        #expect(scrape["m"] == 0)
    }

    @Test("what the system knows of the process is there")
    func process() throws {
        let scrape = try Scrape(PrometheusRegistry().text())
        #expect(scrape["process_cpu_seconds_total"].map { $0 > 0 } == true)
        #expect(scrape["process_start_time_seconds"].map { $0 > 1_700_000_000 } == true)
        #if os(Linux)
            #expect(scrape["process_resident_memory_bytes"].map { $0 > 1_000_000 } == true)
            #expect(scrape["process_open_fds"].map { $0 >= 3 } == true)
        #endif
    }
}
