import Foundation
import Synchronization

/// How much processor time had been spent when Graphviz was called during a drawing, taken at the very calls that
/// `GraphvizRendering` makes.
///
/// The functions below have the names of Graphviz's own, and the linker prefers them to those of the library. Each does
/// nothing but pass the call on and look at the clock. So the times are of the drawing itself and not of a copy of it,
/// and nothing in `GraphvizRendering` is there for measuring only.
enum GraphvizClock {
    /// Times as ``cpuNanoseconds()`` gives them; 0 for what has not happened.
    struct Marks {
        /// The graph began to be built.
        var opened = 0
        var layoutBegan = 0
        var layoutEnded = 0
        var renderEnded = 0
        /// The graph was gone.
        var closed = 0
    }

    private static let current = Mutex<Marks?>(nil)

    /// Begins to take marks. Until then the clock is left alone: looking at it takes time as well.
    static func start() { current.withLock { $0 = Marks() } }

    /// The marks since ``start()``.
    static func stop() -> Marks { current.withLock { $0.take() } ?? Marks() }

    fileprivate static func mark(_ change: (inout Marks, Int) -> Void) {
        current.withLock { marks in
            guard var changed = marks else { return }
            change(&changed, cpuNanoseconds())
            marks = changed
        }
    }
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
    GraphvizClock.mark { if $0.opened == 0 { $0.opened = $1 } }
    return open(name, flags, discipline)
}

private typealias Layout = @convention(c) (OpaquePointer?, OpaquePointer?, UnsafePointer<CChar>?) -> CInt
private let layout = original("gvLayout", as: Layout.self)

@c(gvLayout) func timedLayout(
    _ context: OpaquePointer?, _ graph: OpaquePointer?, _ engine: UnsafePointer<CChar>?
) -> CInt {
    GraphvizClock.mark { $0.layoutBegan = $1 }
    defer { GraphvizClock.mark { $0.layoutEnded = $1 } }
    return layout(context, graph, engine)
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
    defer { GraphvizClock.mark { $0.renderEnded = $1 } }
    return render(context, graph, format, result, length)
}

private typealias Close = @convention(c) (OpaquePointer?) -> CInt
private let close = original("agclose", as: Close.self)

@c(agclose) func timedClose(_ graph: OpaquePointer?) -> CInt {
    defer { GraphvizClock.mark { $0.closed = $1 } }
    return close(graph)
}
