import DashboardComponents

nonisolated(unsafe) let router = Router()
func wardrobe() -> Dashboard { Dashboard("Wardrobe") { Div() } }
let size: RadioItems.ID = "size", color: RadioItems.ID = "color"
