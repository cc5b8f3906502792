import DashboardServer
import Dashboards

let dropdown: Dropdown.ID = "dropdown", bytes: [UInt8] = []
nonisolated(unsafe) var options = DashboardServerOptions()
