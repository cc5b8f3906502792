#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

// The C library's functions, which are Python's too, so that seeded graphs are the same to the last edge, and positions
// can be compared with networkx's.

package func logarithm(_ x: Double) -> Double { log(x) }
package func exponential(_ x: Double) -> Double { exp(x) }
package func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
package func sine(_ x: Double) -> Double { sin(x) }
package func cosine(_ x: Double) -> Double { cos(x) }
