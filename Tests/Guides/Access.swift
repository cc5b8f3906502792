// swift-format-ignore-file: NeverUseForceTry

import DashboardAccess
import DashboardAdmin
import DashboardComponents
import DashboardSQLite
import DashboardServer
import Dashboards
import Foundation
import Hummingbird

func sales() -> Dashboard { Dashboard("Sales") { Div() } }
func salaries() -> Dashboard { Dashboard("Salaries") { Div() } }

nonisolated(unsafe) var app = sales()
let button: Button.ID = "button", text: Div.ID = "text"
let mount = try! Router().addDashboards([sales()])

struct Tokens: Sendable {
    func user(_ authorization: String) -> String? { authorization == "Bearer x" ? "ada" : nil }
}
let tokens = Tokens()
