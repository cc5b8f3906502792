import DashboardServer
import DashboardTesting
import Hummingbird
import StencilTags
import Testing

let title = "Networks", bytes: [UInt8] = []
let color: RadioItems.ID = "color", text: Div.ID = "text"
