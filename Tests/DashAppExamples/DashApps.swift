import DashboardComponents
public import Dashboards

/// Swift twins of the small Dash applications with which the conformance cases were recorded.
public enum DashApps {
    /// By the name of the application's file.
    public static let all: [String: @Sendable () -> Dashboard] = [
        "app01_single": single,
        "app02_multi": multi,
        "app03_state": state,
        "app04_patterns": patterns,
        "app05_allsmaller": allSmaller,
        "app06_duplicates": duplicates,
        "app07_no_update": noUpdate,
        "app08_patch": patch,
        "app09_set_props": sideUpdates,
        "app10_clientside": clientside,
        "app11_graph": graph,
        "app12_grouped": grouped,
        "app13_errors": errors,
        "app14_errors_debug": errors,
        "app15_dotted_ids": dottedIDs,
        "app16_pages": pages,
        "app17_background": background,
        "app18_serialise": serialise,
        "app19_index": index,
        "app20_suites": suites,
        "app21_ctx": context,
        "app22_files": files,
        "app23_dynamic": dynamic,
        "app24_options": options,
        "app26_validation": validation,
        "app27_minimal": minimal,
        "app28_unicode_ids": unicodeIDs,
        "components": components,
        "thousand_rows": thousandRows,
        "empty_layout": emptyLayout,
        "number_layout": numberLayout,
        "text_layout": textLayout,
        "live": live,
        "report": { report() },
        "wrong_property": wrongProperty,
    ]

    @Sendable static func single() -> Dashboard {
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

    @Sendable static func multi() -> Dashboard {
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
            let n = whole(value)
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
        // A group is a list, also of one.
        app.callback(updating: OutputGroup(solo.children), from: n.value) { Children(integerLiteral: whole($0)) }
        return app
    }

    /// A number that can be reckoned with: clients may send any.
    private static func whole(_ number: Double) -> Int { Int(min(max(number, -1_000_000), 1_000_000)) }

    @Sendable static func state() -> Dashboard {
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

    @Sendable static func noUpdate() -> Dashboard {
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

    @Sendable static func errors() -> Dashboard {
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

    @Sendable static func serialise() -> Dashboard {
        Dashboard("Serialise") { Html.Div("see sidecar file") }
    }

    @Sendable static func index() -> Dashboard {
        let a: Html.Div.ID = "a", b: Html.Div.ID = "b"
        var app = Dashboard("Index", title: "T & <b>") {
            Html.Div("list layout", id: a)
            "plain text"
            Html.Div(id: b)
        }
        app.clientsideCallback(updating: b.text, from: a.id, run: .inline("function(x) { return x; }"))
        return app
    }
}
