import Dashboards

/// dash-renderer's part of a WebSocket's conversation (`handleWebsocketCallback`, `initializeWebSocket`).
extension DashboardPage {
    func usesSocket(_ call: PendingCallback) -> Bool {
        guard let settings = handler.webSocketSettings, !call.specification.runsInBackground else { return false }
        return settings.runsAllCallbacks || call.specification.usesWebSocket
    }

    /// Runs a callback, and waits for its end unless it is one that stays.
    func runOverSocket(_ call: PendingCallback, payload: JSON.Object) async throws {
        let socket =
            self.socket ?? PageSocket(to: handler, request: request(path: WebSocketSettings.path))
        self.socket = socket
        let number = socket.sendRequest(.object(payload))
        callsOverSocket[number] = call
        if call.specification.isPersistent { return }
        while callsOverSocket[number] != nil {
            try await receiveMessages()
            if callsOverSocket[number] != nil { try await Task.sleep(for: .milliseconds(1)) }
        }
    }

    /// Takes what has come over the WebSocket.
    ///
    /// - Throws: ``PageError`` where the server has closed it, where a callback failed, and for what the browser could
    ///   not do.
    func receiveMessages() async throws {
        guard let socket else { return }
        while let bytes = socket.next() {
            let message = try JSON(parsing: bytes)
            for message in message.arrayValue ?? [message] { try await receive(message, from: socket) }
        }
        if let reason = socket.end {
            self.socket = nil
            callsOverSocket = [:]
            throw PageError(description: "The server closed the WebSocket. \(reason)")
        }
    }

    private func receive(_ message: JSON, from socket: PageSocket) async throws {
        guard message["rendererId"] == .string(PageSocket.renderer), let payload = message["payload"] else { return }
        switch message["type"]?.stringValue {
        case "callback_response":
            guard let number = message["requestId"]?.stringValue,
                let call = callsOverSocket.removeValue(forKey: number)
            else { return }
            try await end(call, with: payload)
        case "set_props":
            guard let id = payload["componentId"]?.stringValue else { return }
            for (property, value) in payload["props"]?.objectValue ?? [:] {
                try sideUpdate(.init(id: id, property: property), to: value)
            }
        case "get_props_request":
            let component = payload["componentId"]?.stringValue.flatMap { layout[$0] } ?? [:]
            var values: JSON.Object = [:]
            for name in payload["properties"]?.arrayValue?.compactMap(\.stringValue) ?? [] {
                values[name] = component[name]
            }
            socket.send([
                "type": "get_props_response", "rendererId": .string(PageSocket.renderer),
                "requestId": message["requestId"] ?? .null, "payload": .object(values),
            ])
        default: break
        }
    }

    private func end(_ call: PendingCallback, with payload: JSON) async throws {
        try apply(call.specification.running.ends, of: call)
        switch payload["status"]?.stringValue {
        case "prevent_update": try await finish(call, with: [:])
        case "error":
            throw PageError(
                description: "The callback for “\(call.specification.key)” failed over the WebSocket: "
                    + (payload["message"]?.stringValue ?? "no reason was given"))
        default:
            let answer = payload["data"] ?? .null
            try sideUpdate(answer)
            try await finish(call, with: answer)
        }
    }
}
