// Written by generate-components from the metadata of plotly.js. Do not edit.

public import OrderedJSON

extension Figure {
    /// `cone.lighting`, `isosurface.lighting`, `mesh3d.lighting`, `streamtube.lighting` and 2 more.
    public struct Lighting: FigureObject {
        public var members: JSON.Object = [:]

        public init() {}

        public init(
            ambient: Double? = nil,
            diffuse: Double? = nil,
            facenormalsepsilon: Double? = nil,
            fresnel: Double? = nil,
            roughness: Double? = nil,
            specular: Double? = nil,
            vertexnormalsepsilon: Double? = nil
        ) {
            set("ambient", ambient)
            set("diffuse", diffuse)
            set("facenormalsepsilon", facenormalsepsilon)
            set("fresnel", fresnel)
            set("roughness", roughness)
            set("specular", specular)
            set("vertexnormalsepsilon", vertexnormalsepsilon)
        }

        /// Ambient light increases overall color visibility but can wash out the image.
        public var ambient: Double? { get { value("ambient") } set { set("ambient", newValue) } }

        /// Represents the extent that incident rays are reflected in a range of angles.
        public var diffuse: Double? { get { value("diffuse") } set { set("diffuse", newValue) } }

        /// Epsilon for face normals calculation avoids math issues arising from degenerate geometry.
        public var facenormalsepsilon: Double? {
            get { value("facenormalsepsilon") }
            set { set("facenormalsepsilon", newValue) }
        }

        /// Represents the reflectance as a dependency of the viewing angle; e.g. paper is reflective when viewing it from
        /// the edge of the paper (almost 90 degrees), causing shine.
        public var fresnel: Double? { get { value("fresnel") } set { set("fresnel", newValue) } }

        /// Alters specular reflection; the rougher the surface, the wider and less contrasty the shine.
        public var roughness: Double? { get { value("roughness") } set { set("roughness", newValue) } }

        /// Represents the level that incident rays are reflected in a single direction, causing shine.
        public var specular: Double? { get { value("specular") } set { set("specular", newValue) } }

        /// Epsilon for vertex normals calculation avoids math issues arising from degenerate geometry.
        public var vertexnormalsepsilon: Double? {
            get { value("vertexnormalsepsilon") }
            set { set("vertexnormalsepsilon", newValue) }
        }
    }
}
