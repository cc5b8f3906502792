// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.updatemenus`.
    public struct UpdateMenu: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            x: Double? = nil,
            y: Double? = nil,
            name: String? = nil,
            active: Int? = nil,
            bgcolor: String? = nil,
            bordercolor: String? = nil,
            borderwidth: Double? = nil,
            buttondefaults: (any FigureValue)? = nil,
            buttons: [Figure.UpdateButton]? = nil,
            direction: Figure.UpdateMenuDirection? = nil,
            font: Figure.Font? = nil,
            pad: Figure.Pad? = nil,
            showactive: Bool? = nil,
            templateitemname: String? = nil,
            type: Figure.UpdateMenuType? = nil,
            visible: Bool? = nil,
            xanchor: Figure.AnnotationXanchor? = nil,
            yanchor: Figure.AnnotationYanchor? = nil
        ) {
            set("x", x)
            set("y", y)
            set("name", name)
            set("active", active)
            set("bgcolor", bgcolor)
            set("bordercolor", bordercolor)
            set("borderwidth", borderwidth)
            set("buttondefaults", buttondefaults)
            set("buttons", buttons)
            set("direction", direction)
            set("font", font)
            set("pad", pad)
            set("showactive", showactive)
            set("templateitemname", templateitemname)
            set("type", type)
            set("visible", visible)
            set("xanchor", xanchor)
            set("yanchor", yanchor)
        }

        /// Sets the x position (in normalized coordinates) of the update menu.
        public var x: Double? { get { value("x") } set { set("x", newValue) } }

        /// Sets the y position (in normalized coordinates) of the update menu.
        public var y: Double? { get { value("y") } set { set("y", newValue) } }

        /// When used in a template, named items are created in the output figure in addition to any items the figure
        /// already has in this array.
        public var name: String? { get { value("name") } set { set("name", newValue) } }

        /// Determines which button (by index starting from 0) is considered active.
        public var active: Int? { get { value("active") } set { set("active", newValue) } }

        /// Sets the background color of the update menu buttons.
        public var bgcolor: String? { get { value("bgcolor") } set { set("bgcolor", newValue) } }

        /// Sets the color of the border enclosing the update menu.
        public var bordercolor: String? { get { value("bordercolor") } set { set("bordercolor", newValue) } }

        /// Sets the width (in px) of the border enclosing the update menu.
        public var borderwidth: Double? { get { value("borderwidth") } set { set("borderwidth", newValue) } }

        /// When used in a template (as layout.template.layout.updatemenu.buttondefaults), sets the default property
        /// values to use for elements of layout.updatemenu.buttons.
        public var buttondefaults: (any FigureValue)? {
            get { anything("buttondefaults") }
            set { set("buttondefaults", newValue) }
        }

        public var buttons: [Figure.UpdateButton] { get { objects("buttons") } set { set("buttons", newValue) } }

        /// Determines the direction in which the buttons are laid out, whether in a dropdown menu or a row/column of
        /// buttons.
        public var direction: Figure.UpdateMenuDirection? {
            get { value("direction") }
            set { set("direction", newValue) }
        }

        /// Sets the font of the update menu button text.
        public var font: Figure.Font { get { object("font") } set { set("font", newValue) } }

        /// Sets the padding around the buttons or dropdown menu.
        public var pad: Figure.Pad { get { object("pad") } set { set("pad", newValue) } }

        /// Highlights active dropdown item or active button if true.
        public var showactive: Bool? { get { value("showactive") } set { set("showactive", newValue) } }

        /// Used to refer to a named item in this array in the template. Named items from the template will be created
        /// even without a matching item in the input figure, but you can modify one by making an item with
        /// `templateitemname` matching its `name`, alongside your modifications (including `visible: false` or `enabled:
        /// false` to hide it).
        public var templateitemname: String? {
            get { value("templateitemname") }
            set { set("templateitemname", newValue) }
        }

        /// Determines whether the buttons are accessible via a dropdown menu or whether the buttons are stacked
        /// horizontally or vertically.
        public var type: Figure.UpdateMenuType? { get { value("type") } set { set("type", newValue) } }

        /// Determines whether or not the update menu is visible.
        public var visible: Bool? { get { value("visible") } set { set("visible", newValue) } }

        /// Sets the update menu's horizontal position anchor. This anchor binds the `x` position to the "left", "center"
        /// or "right" of the range selector.
        public var xanchor: Figure.AnnotationXanchor? { get { value("xanchor") } set { set("xanchor", newValue) } }

        /// Sets the update menu's vertical position anchor This anchor binds the `y` position to the "top", "middle" or
        /// "bottom" of the range selector.
        public var yanchor: Figure.AnnotationYanchor? { get { value("yanchor") } set { set("yanchor", newValue) } }
    }
}
