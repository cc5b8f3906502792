import DashboardComponents
import DashboardServer
import Dashboards
import Foundation
import Hummingbird

let ticker: Div.ID = "ticker"
nonisolated(unsafe) var app = prices()
func prices() -> Dashboard { Dashboard("Prices") { Div() } }
let quotes = AsyncStream { "42" }
