func mandelbrot(width: Int, height: Int) async -> PixelBuffer {
    PixelBuffer(width: width, height: height, filledWith: .black)
}

nonisolated(unsafe) let router = Router(context: DashboardRequestContext.self)
