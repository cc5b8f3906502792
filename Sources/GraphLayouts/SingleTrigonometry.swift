/// Sine and cosine of numbers of single precision, to the last bit those of numpy on processors with fused
/// multiplication: networkx's circles are made of them.
///
/// The argument is brought near 0 by a multiple of π/2 in three parts, after W. J. Cody and W. Waite, *Software Manual for
/// the Elementary Functions*, Prentice-Hall, 1980; polynomials do the rest.
struct SingleTrigonometry {
    let sine: Float
    let cosine: Float

    /// - Parameter angle: An angle of moderate size, below some 10,000.
    init(_ angle: Float) {
        let magic: Float = 0x1.8p+23
        let turns = magic.addingProduct(angle, 0x1.45f306p-1) - magic
        var rest = angle.addingProduct(turns, -0x1.921fb0p+00)
        rest = rest.addingProduct(turns, -0x1.5110b4p-22)
        rest = rest.addingProduct(turns, -0x1.846988p-48)
        let square = rest * rest
        func polynomial(_ coefficients: Float...) -> Float {
            coefficients.dropFirst().reduce(coefficients[0]) { $1.addingProduct($0, square) }
        }
        let even = polynomial(0x1.98e616p-16, -0x1.6c06dcp-10, 0x1.55553cp-05, -0x1p-01, 1)
        let odd = rest.addingProduct(
            polynomial(0x1.7d3bbcp-19, -0x1.a06bbap-13, 0x1.11119ap-07, -0x1.555556p-03, 0), rest)
        switch Int(turns) & 3 {
        case 0: (sine, cosine) = (odd, even)
        case 1: (sine, cosine) = (even, -odd)
        case 2: (sine, cosine) = (-odd, -even)
        default: (sine, cosine) = (-even, odd)
        }
    }
}
