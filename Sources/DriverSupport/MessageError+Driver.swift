package import Dashboards

/// An error of a driver, which may be that too much waits already.
package protocol DriverError: Error {
    /// How much may wait, where that is what is wrong.
    var queueLimit: Int? { get }
}

extension MessageError {
    /// What those are told who send a message that a driver could not send.
    package init(sending error: any Error) {
        if let limit = (error as? any DriverError)?.queueLimit {
            self = .queueFull(limit: limit)
        } else {
            // The sentence gets its full stop here.
            let reason = "\(error)"
            self = .unavailable(reason: reason.hasSuffix(".") ? String(reason.dropLast()) : reason)
        }
    }
}
