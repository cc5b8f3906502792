import Foundation

/// What the system knows of the process, by the names that Prometheus' own libraries give it.
struct ProcessFigure {
    let name: String
    let kind: PrometheusRegistry.Kind
    let value: Double

    static func now() -> [ProcessFigure] {
        var usage = rusage()
        #if canImport(Glibc)
            getrusage(numericCast(RUSAGE_SELF.rawValue), &usage)
        #else
            getrusage(RUSAGE_SELF, &usage)
        #endif
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        var figures = [
            ProcessFigure(
                name: "process_cpu_seconds_total", kind: .counter,
                value: seconds(usage.ru_utime) + seconds(usage.ru_stime)),
            ProcessFigure(name: "process_start_time_seconds", kind: .gauge, value: start),
        ]
        #if os(Linux)
            let manager = FileManager.default
            if let files = try? manager.contentsOfDirectory(atPath: "/proc/self/fd") {
                // The folder itself was open while it was read.
                figures.append(
                    ProcessFigure(name: "process_open_fds", kind: .gauge, value: Double(max(0, files.count - 1))))
            }
            if let data = manager.contents(atPath: "/proc/self/statm"),
                let pages = String(decoding: data, as: UTF8.self).split(separator: " ").dropFirst().first
                    .flatMap({ Double($0) })
            {
                figures.append(
                    ProcessFigure(
                        name: "process_resident_memory_bytes", kind: .gauge,
                        value: pages * Double(sysconf(Int32(_SC_PAGESIZE)))))
            }
        #endif
        return figures
    }

    /// When it was first asked for, which is when the routes were made.
    static let start = Date().timeIntervalSince1970
}
