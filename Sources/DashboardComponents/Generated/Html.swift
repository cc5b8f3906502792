// Written by generate-components from the metadata of dash_html_components 4.4.1. Do not edit.

public import Dashboards

/// The components of `dash_html_components`.
public enum Html {
    /// An element of HTML.
    public protocol Element: Component {}

    /// An element that may hold others.
    public protocol Container: Element {}
}

extension ComponentID where Target: Html.Element {
    public var clicksTimestamp: Property<Int> { property("n_clicks_timestamp", default: -1) }
    public var className: Property<String> { property("className") }
    public var style: Property<Style> { property("style") }
    public var key: Property<String> { property("key") }
    public var title: Property<String> { property("title") }
    public var role: Property<String> { property("role") }
    public var hidden: Property<Bool> { property("hidden", default: false) }
    public var tabIndex: Property<Int> { property("tabIndex") }
    public var accessKey: Property<String> { property("accessKey") }
    public var contentEditable: Property<String> { property("contentEditable") }
    public var dir: Property<String> { property("dir") }
    public var draggable: Property<String> { property("draggable") }
    public var lang: Property<String> { property("lang") }
    public var spellCheck: Property<String> { property("spellCheck") }
    public var clicks: Property<Int> { property("n_clicks", default: 0) }
    public var disableClicks: Property<Bool> { property("disable_n_clicks") }
}

extension ComponentID where Target: Html.Container {
    public var children: Property<Children> { property("children") }
    public var text: Property<String> { property("children") }
}

public typealias A = Html.A
public typealias Article = Html.Article
public typealias Aside = Html.Aside
public typealias B = Html.B
public typealias Blockquote = Html.Blockquote
public typealias Br = Html.Br
public typealias Button = Html.Button
public typealias Code = Html.Code
public typealias Dd = Html.Dd
public typealias Details = Html.Details
public typealias Div = Html.Div
public typealias Dl = Html.Dl
public typealias Dt = Html.Dt
public typealias Em = Html.Em
public typealias Fieldset = Html.Fieldset
public typealias Footer = Html.Footer
public typealias Form = Html.Form
public typealias H1 = Html.H1
public typealias H2 = Html.H2
public typealias H3 = Html.H3
public typealias H4 = Html.H4
public typealias H5 = Html.H5
public typealias H6 = Html.H6
public typealias Header = Html.Header
public typealias Hr = Html.Hr
public typealias I = Html.I
public typealias Iframe = Html.Iframe
public typealias Img = Html.Img
public typealias Label = Html.Label
public typealias Legend = Html.Legend
public typealias Li = Html.Li
public typealias Main = Html.Main
public typealias Nav = Html.Nav
public typealias Ol = Html.Ol
public typealias P = Html.P
public typealias Pre = Html.Pre
public typealias Section = Html.Section
public typealias Small = Html.Small
public typealias Span = Html.Span
public typealias Strong = Html.Strong
public typealias Summary = Html.Summary
public typealias Table = Html.Table
public typealias Tbody = Html.Tbody
public typealias Td = Html.Td
public typealias Tfoot = Html.Tfoot
public typealias Th = Html.Th
public typealias Thead = Html.Thead
public typealias Tr = Html.Tr
public typealias Ul = Html.Ul
