import DashboardComponents
package import Dashboards

/// Pictures and a style sheet from a folder of the dashboard's own.
///
/// - Parameter folder: The path of the folder.
package func localAssets(folder: String) -> Dashboard {
    var app = Dashboard("LocalState", title: "Local assets") {
        Div(className: "local-assets") {
            Html.Figure {
                Img(alt: "A harbour", src: assetURL("harbour.svg"))
                Html.Figcaption("By assetURL: with a fingerprint, kept for a year.")
            }
            Html.Figure {
                Img(alt: "Hills", src: "assets/hills.svg")
                Html.Figcaption("By its path, relative to the dashboard’s page.")
            }
        }
    }
    app.assets = folder
    return app
}
