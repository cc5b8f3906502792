import DashboardAccess
import DashboardComponents
import DashboardServer
import Dashboards
import Hummingbird
import MessageComponents

let ticker: Div.ID = "ticker", log: Div.ID = "log", ada = User(id: "1", name: "ada")
nonisolated(unsafe) let router = Router(context: DashboardRequestContext.self),
    secret = "0123456789abcdef0123456789abcdef"
nonisolated(unsafe) var options = DashboardServerOptions()
