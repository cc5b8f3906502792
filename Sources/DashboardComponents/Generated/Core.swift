// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

/// The components of `dash_core_components`.
public enum Core {
}

public typealias Checklist = Core.Checklist
public typealias Clipboard = Core.Clipboard
public typealias ConfirmDialog = Core.ConfirmDialog
public typealias ConfirmDialogProvider = Core.ConfirmDialogProvider
public typealias DatePickerRange = Core.DatePickerRange
public typealias DatePickerSingle = Core.DatePickerSingle
public typealias Download = Core.Download
public typealias Dropdown = Core.Dropdown
public typealias Geolocation = Core.Geolocation
public typealias PlotlyGraph = Core.Graph
public typealias TextInput = Core.Input
public typealias Interval = Core.Interval
public typealias Link = Core.Link
public typealias Loading = Core.Loading
public typealias Location = Core.Location
public typealias Markdown = Core.Markdown
public typealias RadioItems = Core.RadioItems
public typealias RangeSlider = Core.RangeSlider
public typealias Slider = Core.Slider
public typealias Store = Core.Store
public typealias Tab = Core.Tab
public typealias Tabs = Core.Tabs
public typealias Textarea = Core.Textarea
public typealias Tooltip = Core.Tooltip
public typealias Upload = Core.Upload
