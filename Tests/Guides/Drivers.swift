import DashboardPostgreSQL
import DashboardRedis
import Dashboards
import Hummingbird
import ServiceLifecycle

nonisolated(unsafe) let router = Router()
