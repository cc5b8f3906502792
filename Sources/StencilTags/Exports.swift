// The values that templates show and the error that they throw.
@_exported public import SafeMarkup
@_exported public import TemplateSupport
