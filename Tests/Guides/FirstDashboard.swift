func converter() -> Dashboard { Dashboard("Converter") { Div() } }
