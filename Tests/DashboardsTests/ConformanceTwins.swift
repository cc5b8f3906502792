import DashboardComponents

@testable import Dashboards

/// Swift twins of the small Dash applications with which the conformance cases were recorded.
enum ConformanceTwins {
    static let all: [String: @Sendable () -> Dashboard] = [
        "app01_single.py": single, "app02_multi.py": multi, "app03_state.py": state, "app04_patterns.py": patterns,
        "app05_allsmaller.py": allSmaller, "app06_duplicates.py": duplicates, "app07_no_update.py": noUpdate,
        "app08_patch.py": patch, "app09_set_props.py": sideUpdates, "app10_clientside.py": clientside,
        "app12_grouped.py": grouped, "app13_errors.py": errors, "app16_pages.py": pages,
        "app18_serialise.py": serialise,
        "app19_index.py": index, "app21_ctx.py": context, "app22_files.py": files, "app24_options.py": options,
        "app17_background.py": background,
    ]

    @Sendable private static func single() -> Dashboard {
        let name: Core.Input.ID = "name", greeting: Html.Div.ID = "greeting"
        var app = Dashboard("Single") {
            Html.Div {
                Core.Input(id: name, value: "Ada", type: .text)
                Html.Div(id: greeting)
            }
        }
        app.callback(updating: greeting.children, from: name.value.optional) { name in "Hello \(name ?? "None")" }
        return app
    }

    @Sendable private static func multi() -> Dashboard {
        let n: Core.Slider.ID = "n"
        let square: Html.Span.ID = "sq", cube: Html.Span.ID = "cube", solo: Html.Span.ID = "solo"
        var app = Dashboard("Multi") {
            Html.Div {
                Core.Slider(id: n, min: 0, max: 10, step: 1, value: 3)
                Html.Span(id: square)
                Html.Span(id: cube, className: "c")
                Html.Span(id: solo)
            }
        }
        app.callback(
            updating: square.children.ifChanged, cube.children.ifChanged, cube.title.ifChanged, from: n.value
        ) { value in
            let n = Int(value)
            return switch n {
            case 5: (.value(Children(integerLiteral: n * n)), .noUpdate, .value("five"))
            case 6, 7: (.noUpdate, .noUpdate, .noUpdate)
            default:
                (
                    .value(Children(integerLiteral: n * n)), .value(Children(integerLiteral: n * n * n)),
                    .value("\(n) cubed")
                )
            }
        }
        // A list of one output is a single output to Swift's users; on the wire it can be told apart.
        let n0 = n.value
        app.add(
            Callback(
                outputs: solo.children.targets, isList: true, dependencies: n0.dependencies,
                settings: CallbackSettings(),
                body: .server(
                    run: { values in
                        var values = values
                        return CallbackResults(entries: [.one(.int(Int(try n0.value(from: &values))))])
                    }, recover: nil)))
        return app
    }

    @Sendable private static func state() -> Dashboard {
        let user: Core.Input.ID = "user", password: Core.Input.ID = "pw", go: Html.Button.ID = "go"
        let out: Html.Pre.ID = "out", mix: Html.Pre.ID = "mix"
        var app = Dashboard("State") {
            Html.Div {
                Core.Input(id: user, value: "ann")
                Core.Input(id: password, type: .password)
                Html.Button("go", id: go, clicks: 0)
                Html.Pre(id: out)
                Html.Pre(id: mix)
            }
        }
        app.callback(
            updating: out.text, from: go.clicks, State(user.value), State(password.value), preventInitialCall: true
        ) { clicks, user, password in
            "\(clicks)|\(user)|\(password)"
        }
        app.callback(updating: mix.text, from: State(user.value), go.clicks, State(password.value)) {
            user, clicks, password in
            "user=\(user) n=\(clicks) pw=\(password)"
        }
        return app
    }

    @Sendable private static func noUpdate() -> Dashboard {
        let pick: Core.Dropdown.ID = "pick", out: Html.Div.ID = "o"
        var app = Dashboard("NoUpdate") {
            Html.Div {
                Core.Dropdown(id: pick, options: ["none", "raise", "skip", "ok", "list"])
                Html.Div(id: out)
            }
        }
        app.callback(updating: out.children.ifChanged, from: pick.value.optional) { value in
            switch value {
            case "raise": throw PreventUpdate()
            case "skip": .noUpdate
            case "none", nil: .value(Children())
            case "list": .value(Children(json: ["a", nil, 1.5, Html.B("c").json]))
            case let value?: .value(Children(value))
            }
        }
        return app
    }

    private struct Kaput: Error, CustomStringConvertible {
        let description: String
    }

    @Sendable private static func errors() -> Dashboard {
        let pick: Core.Dropdown.ID = "pick"
        let out: Html.Div.ID = "o", handled: Html.Div.ID = "h", message: Html.Div.ID = "m"
        var app = Dashboard("Errors") {
            Html.Div {
                Core.Dropdown(id: pick, options: ["boom", "bad", "badchild", "ok"])
                Html.Div(id: out)
                Html.Div(id: handled)
                Html.Div(id: message)
            }
        }
        app.callback(updating: out.text, from: pick.value) { value in
            guard value != "boom" else { throw Kaput(description: "kaput") }
            return value
        }
        app.callback(updating: handled.text.ifChanged, from: pick.value) { value in
            throw Kaput(description: value)
        } onError: { error, context in
            try context.page.set(message.text, to: "handled \(error)")
            return "\(error)" == "none" ? .noUpdate : .value("fallback")
        }
        return app
    }

    @Sendable private static func serialise() -> Dashboard {
        Dashboard("Serialise") { Html.Div("see sidecar file") }
    }

    @Sendable private static func index() -> Dashboard {
        Dashboard("Index") {
            Html.Div("list layout", id: "a")
            "plain text"
            Html.Div(id: "b")
        }
    }
}
