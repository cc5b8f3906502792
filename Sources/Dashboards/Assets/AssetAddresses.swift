/// The addresses of an application's own files, while a layout or a callback is evaluated.
package struct AssetAddresses: Sendable {
    /// Those of the dashboard whose layout is being made or whose callback runs.
    @TaskLocal package static var current: AssetAddresses?

    /// The address of a file by its path in the folder of assets; `nil` where there is no such file.
    let find: @Sendable (String) -> String?
}

/// The address of one of the dashboard's own files, as `get_asset_url` gives it in Dash.
///
/// ```swift
/// Img(src: assetURL("logo.png"))
/// ```
/// In a layout or a callback it is the whole path with a fingerprint of the file's content, so that browsers keep the
/// file for a year: first of the folder ``Dashboard/assets``, then of the one that all dashboards of the server share.
/// Where neither has the file, and outside of them, it is `assets/` and the path, relative to the dashboard's page.
///
/// - Parameter path: The file's path in the folder, such as `images/logo.png`.
public func assetURL(_ path: String) -> String { AssetAddresses.current?.find(path) ?? "assets/\(path)" }
