import Foundation
import Synchronization

/// When Graphviz was called during a drawing, taken at the very calls that `GraphvizRendering` makes.
///
/// The functions below have the names of Graphviz's own, and the linker prefers them to those of the library. Each does
/// nothing but pass the call on and look at the clock. So the times are of the drawing itself and not of a copy of it,
/// and nothing in `GraphvizRendering` is there for measuring only.
enum GraphvizClock {
    /// Times as ``now()`` gives them; 0 for what has not happened.
    struct Marks {
        /// The graph began to be built.
        var opened = 0
        var layoutBegan = 0
        var layoutEnded = 0
        var renderEnded = 0
        /// The graph was gone.
        var closed = 0
    }

    fileprivate static let latest = Mutex(Marks())

    /// The marks since ``reset()``.
    static var marks: Marks { latest.withLock { $0 } }

    static func reset() { latest.withLock { $0 = Marks() } }
}

/// The function of that name in Graphviz's library.
private func original<Function>(_ name: String, as type: Function.Type) -> Function {
    // RTLD_NEXT of dlfcn.h, a cast that Swift does not import: the next library after this executable.
    guard let address = dlsym(UnsafeMutableRawPointer(bitPattern: -1), name) else {
        fatalError("The linked Graphviz has no \(name).")
    }
    return unsafeBitCast(address, to: type)
}

// Graphviz itself opens and closes graphs inside a layout: of a beginning the first call counts, of an end the last.

private typealias Open =
    @convention(c) (UnsafePointer<CChar>?, CUnsignedInt, OpaquePointer?) -> OpaquePointer?
private let open = original("agopen", as: Open.self)

/// The second parameter is a structure of one word of flags, which is passed as the word is.
@c(agopen) func timedOpen(
    _ name: UnsafePointer<CChar>?, _ flags: CUnsignedInt, _ discipline: OpaquePointer?
) -> OpaquePointer? {
    let time = now()
    GraphvizClock.latest.withLock { if $0.opened == 0 { $0.opened = time } }
    return open(name, flags, discipline)
}

private typealias Layout = @convention(c) (OpaquePointer?, OpaquePointer?, UnsafePointer<CChar>?) -> CInt
private let layout = original("gvLayout", as: Layout.self)

@c(gvLayout) func timedLayout(
    _ context: OpaquePointer?, _ graph: OpaquePointer?, _ engine: UnsafePointer<CChar>?
) -> CInt {
    let begin = now()
    let status = layout(context, graph, engine)
    let end = now()
    GraphvizClock.latest.withLock { ($0.layoutBegan, $0.layoutEnded) = (begin, end) }
    return status
}

private typealias Render =
    @convention(c) (
        OpaquePointer?, OpaquePointer?, UnsafePointer<CChar>?, OpaquePointer?, UnsafeMutableRawPointer?
    ) -> CInt
private let render = original("gvRenderData", as: Render.self)

@c(gvRenderData) func timedRender(
    _ context: OpaquePointer?, _ graph: OpaquePointer?, _ format: UnsafePointer<CChar>?, _ result: OpaquePointer?,
    _ length: UnsafeMutableRawPointer?
) -> CInt {
    let status = render(context, graph, format, result, length)
    let time = now()
    GraphvizClock.latest.withLock { $0.renderEnded = time }
    return status
}

private typealias Close = @convention(c) (OpaquePointer?) -> CInt
private let close = original("agclose", as: Close.self)

@c(agclose) func timedClose(_ graph: OpaquePointer?) -> CInt {
    let status = close(graph)
    let time = now()
    GraphvizClock.latest.withLock { $0.closed = time }
    return status
}
