import DashboardComponents

func sales() -> Dashboard { Dashboard("Sales") { Div() } }
nonisolated(unsafe) var options = DashboardServerOptions()
