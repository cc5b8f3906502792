import DashboardPostgreSQL
import DashboardRedis
import Dashboards
import Hummingbird
import ServiceLifecycle

let router = Router()
