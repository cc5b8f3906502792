#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

// The C library's functions, which are Python's too, so that seeded graphs are the same to the last edge.

func logarithm(_ x: Double) -> Double { log(x) }
func exponential(_ x: Double) -> Double { exp(x) }
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
func sine(_ x: Double) -> Double { sin(x) }
func cosine(_ x: Double) -> Double { cos(x) }

extension Int {
    /// The integer part of a number, as near to it as an integer comes.
    init(clamping number: Double) {
        self = number.isNaN ? 0 : number >= 0x1p62 ? 1 << 62 : number <= -0x1p62 ? -1 << 62 : Int(number)
    }
}
