// Written by generate-components from the metadata of dash_bootstrap_components 2.0.4. Do not edit.

/// The components of `dash_bootstrap_components`.
public enum Bootstrap {
}
