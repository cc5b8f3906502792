public import GraphAlgorithms
import GraphFormats
public import GraphModel

/// Why a function gave no answer, by the name of the exception that networkx raises.
public struct Refusal: Error, Hashable, CustomStringConvertible {
    /// The exception's name: `"NetworkXNoPath"`.
    public let type: String

    /// What is wrong.
    public let message: String

    /// Whether an argument is no node because nodes are of another type.
    var isAboutNodes = false

    public init(_ type: String, _ message: String) {
        self.type = type
        self.message = message
    }

    /// The refusal of a kind of graph.
    public static func notImplemented(for kind: String) -> Refusal {
        Refusal("NetworkXNotImplemented", "not implemented for \(kind) type")
    }

    public var description: String { "\(type): \(message)" }
}

/// An error of this package that networkx has a name for.
public protocol NetworkXNamed: Error {
    /// The name of networkx's exception.
    var networkXType: String { get }

    /// What is wrong, beginning as networkx says it, where callers look for its words.
    var networkXMessage: String { get }
}

extension NetworkXNamed {
    public var networkXMessage: String { "\(self)" }
}

extension NodeNotFound: NetworkXNamed {
    public var networkXType: String { "NodeNotFound" }
}

extension CycleError: NetworkXNamed {
    public var networkXType: String { "NetworkXUnfeasible" }
}

extension NotConverged: NetworkXNamed {
    public var networkXType: String { "PowerIterationFailedConvergence" }
}

extension NegativeWeight: NetworkXNamed {
    public var networkXType: String { "ValueError" }
}

extension NotBipartite: NetworkXNamed {
    public var networkXType: String { "NetworkXError" }
}

extension HasLoops: NetworkXNamed {
    public var networkXType: String { "NetworkXNotImplemented" }
    public var networkXMessage: String { "Input graph has self loops: \(self)" }
}

extension Unreachable: NetworkXNamed {
    public var networkXType: String { "NetworkXError" }
    public var networkXMessage: String { "Graph not connected: \(self)" }
}

extension Refusal {
    /// networkx's name for an error.
    public init(_ error: any Error) {
        switch error {
        case let refusal as Refusal: self = refusal
        case let named as any NetworkXNamed: self.init(named.networkXType, named.networkXMessage)
        case is CancellationError: self.init("CancelledError", "the computation was cancelled")
        case is GraphFormatError: self.init("ValueError", "\(error)")
        default: self.init("NetworkXError", "\(error)")
        }
    }
}
