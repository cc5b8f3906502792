// swift-format-ignore-file: NeverUseForceTry

import DashboardComponents
import DashboardSQLite
import DashboardServer
import Dashboards
import Foundation
import Hummingbird

nonisolated(unsafe) let router = Router()
let mount = try! router.addDashboards([wardrobe()])
func wardrobe() -> Dashboard { Dashboard("Wardrobe") { Div() } }

let size: RadioItems.ID = "size", color: RadioItems.ID = "color", text: Div.ID = "text", width: Slider.ID = "width"
nonisolated(unsafe) var app = wardrobe()
let shelves = ["upper": 1]
