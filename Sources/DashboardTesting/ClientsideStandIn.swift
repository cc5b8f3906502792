public import Dashboards

/// What a test's page runs in place of a JavaScript function: the values of inputs and then of state in, the value of
/// the output out; of several outputs an array.
///
/// It throws `PreventUpdate` to change nothing.
public typealias ClientsideStandIn = @Sendable (_ arguments: [JSON]) throws -> JSON
