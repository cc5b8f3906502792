// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `layout.scene`.
    public struct Scene: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            domain: Figure.Domain? = nil,
            annotationdefaults: (any FigureValue)? = nil,
            annotations: [Figure.Annotation]? = nil,
            aspectmode: Figure.Aspectmode? = nil,
            aspectratio: Figure.AspectRatio? = nil,
            bgcolor: String? = nil,
            camera: Figure.Camera? = nil,
            dragmode: Figure.SceneDragmode? = nil,
            hovermode: Figure.SceneHovermode? = nil,
            uirevision: (any FigureValue)? = nil,
            xaxis: Figure.SceneAxis? = nil,
            yaxis: Figure.SceneAxis? = nil,
            zaxis: Figure.SceneAxis? = nil
        ) {
            set("domain", domain)
            set("annotationdefaults", annotationdefaults)
            set("annotations", annotations)
            set("aspectmode", aspectmode)
            set("aspectratio", aspectratio)
            set("bgcolor", bgcolor)
            set("camera", camera)
            set("dragmode", dragmode)
            set("hovermode", hovermode)
            set("uirevision", uirevision)
            set("xaxis", xaxis)
            set("yaxis", yaxis)
            set("zaxis", zaxis)
        }

        public var domain: Figure.Domain { get { object("domain") } set { set("domain", newValue) } }

        /// When used in a template (as layout.template.layout.scene.annotationdefaults), sets the default property values
        /// to use for elements of layout.scene.annotations.
        public var annotationdefaults: (any FigureValue)? {
            get { anything("annotationdefaults") }
            set { set("annotationdefaults", newValue) }
        }

        public var annotations: [Figure.Annotation] {
            get { objects("annotations") }
            set { set("annotations", newValue) }
        }

        /// If "cube", this scene's axes are drawn as a cube, regardless of the axes' ranges.
        public var aspectmode: Figure.Aspectmode? { get { value("aspectmode") } set { set("aspectmode", newValue) } }

        /// Sets this scene's axis aspectratio.
        public var aspectratio: Figure.AspectRatio {
            get { object("aspectratio") }
            set { set("aspectratio", newValue) }
        }

        public var bgcolor: String? { get { value("bgcolor") } set { set("bgcolor", newValue) } }

        public var camera: Figure.Camera { get { object("camera") } set { set("camera", newValue) } }

        /// Determines the mode of drag interactions for this scene.
        public var dragmode: Figure.SceneDragmode? { get { value("dragmode") } set { set("dragmode", newValue) } }

        /// Determines the mode of hover interactions for this scene.
        public var hovermode: Figure.SceneHovermode? { get { value("hovermode") } set { set("hovermode", newValue) } }

        /// Controls persistence of user-driven changes in camera attributes. Defaults to `layout.uirevision`.
        public var uirevision: (any FigureValue)? { get { anything("uirevision") } set { set("uirevision", newValue) } }

        public var xaxis: Figure.SceneAxis { get { object("xaxis") } set { set("xaxis", newValue) } }

        public var yaxis: Figure.SceneAxis { get { object("yaxis") } set { set("yaxis", newValue) } }

        public var zaxis: Figure.SceneAxis { get { object("zaxis") } set { set("zaxis", newValue) } }
    }
}
