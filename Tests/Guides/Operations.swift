// swift-format-ignore-file: NeverUseForceTry

import DashboardAccess
import DashboardCommands
import DashboardComponents
import DashboardOperations
import DashboardPostgreSQL
import DashboardRedis
import DashboardSQLite
import DashboardServer
import Dashboards
import GraphvizOperations
import GraphvizRendering
import Hummingbird
import Logging
import Metrics

let database = try! PostgreSQLDatabase("postgres:///site")
let redis = RedisClient(try! RedisServer(parsing: "redis://127.0.0.1:6379/0"))
func sales() -> Dashboard { Dashboard("Sales") { Div() } }
