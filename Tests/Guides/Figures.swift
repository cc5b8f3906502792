import Dashboards

struct Month {
    var name: String
    var total: Double
    var target: Double
}
func monthlySales(of year: Int) async throws -> [Month] { [] }

let xs = [1.0], ys = [2.0], speeds = [1.0], times = [1.0], heights = [1.0]
nonisolated(unsafe) var figure = Figure { Scatter(x: xs, y: ys) }
