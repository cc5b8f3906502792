// Written by generate-components from the metadata of dash_core_components 4.4.1. Do not edit.

public import Dashboards

extension Core {
    /// `DatePickerRange` of `dash_core_components`.
    public struct DatePickerRange: Component {
        public static let type = ComponentType(library: .core, name: "DatePickerRange")
        public var properties = ComponentProperties()

        public init(
            id: ID? = nil,
            startDate: CalendarDate? = nil,
            endDate: CalendarDate? = nil,
            minimumNights: Int? = nil,
            updateMode: UpdateMode? = nil,
            startDatePlaceholderText: String? = nil,
            endDatePlaceholderText: String? = nil,
            startDateID: String? = nil,
            endDateID: String? = nil,
            disabled: Bool? = nil,
            minDateAllowed: CalendarDate? = nil,
            maxDateAllowed: CalendarDate? = nil,
            disabledDays: [CalendarDate]? = nil,
            placeholder: String? = nil,
            initialVisibleMonth: CalendarDate? = nil,
            clearable: Bool? = nil,
            reopenCalendarOnClear: Bool? = nil,
            displayFormat: String? = nil,
            monthFormat: String? = nil,
            firstDayOfWeek: Int? = nil,
            showOutsideDays: Bool? = nil,
            stayOpenOnSelect: Bool? = nil,
            calendarOrientation: CalendarOrientation? = nil,
            numberOfMonthsShown: Int? = nil,
            withPortal: Bool? = nil,
            withFullScreenPortal: Bool? = nil,
            daySize: Int? = nil,
            isRTL: Bool? = nil,
            className: String? = nil,
            style: Style? = nil,
            persistence: JSON? = nil,
            persistedProps: [String]? = nil,
            persistenceType: PersistenceType? = nil
        ) {
            properties["id"] = id
            properties["start_date"] = startDate
            properties["end_date"] = endDate
            properties["minimum_nights"] = minimumNights
            properties["updatemode"] = updateMode
            properties["start_date_placeholder_text"] = startDatePlaceholderText
            properties["end_date_placeholder_text"] = endDatePlaceholderText
            properties["start_date_id"] = startDateID
            properties["end_date_id"] = endDateID
            properties["disabled"] = disabled
            properties["min_date_allowed"] = minDateAllowed
            properties["max_date_allowed"] = maxDateAllowed
            properties["disabled_days"] = disabledDays
            properties["placeholder"] = placeholder
            properties["initial_visible_month"] = initialVisibleMonth
            properties["clearable"] = clearable
            properties["reopen_calendar_on_clear"] = reopenCalendarOnClear
            properties["display_format"] = displayFormat
            properties["month_format"] = monthFormat
            properties["first_day_of_week"] = firstDayOfWeek
            properties["show_outside_days"] = showOutsideDays
            properties["stay_open_on_select"] = stayOpenOnSelect
            properties["calendar_orientation"] = calendarOrientation
            properties["number_of_months_shown"] = numberOfMonthsShown
            properties["with_portal"] = withPortal
            properties["with_full_screen_portal"] = withFullScreenPortal
            properties["day_size"] = daySize
            properties["is_RTL"] = isRTL
            properties["className"] = className
            properties["style"] = style
            properties["persistence"] = persistence
            properties["persisted_props"] = persistedProps
            properties["persistence_type"] = persistenceType
        }

        /// A value of `updateMode`.
        public enum UpdateMode: String, PropertyChoice {
            case singledate
            case bothdates
        }

        /// A value of `calendarOrientation`.
        public enum CalendarOrientation: String, PropertyChoice {
            case vertical
            case horizontal
        }
    }
}

extension ComponentID where Target == Core.DatePickerRange {
    public var startDate: Property<CalendarDate> { property("start_date") }
    public var endDate: Property<CalendarDate> { property("end_date") }
    public var minimumNights: Property<Int> { property("minimum_nights") }
    public var updateMode: Property<Core.DatePickerRange.UpdateMode> { property("updatemode", default: .singledate) }
    public var startDatePlaceholderText: Property<String> { property("start_date_placeholder_text") }
    public var endDatePlaceholderText: Property<String> { property("end_date_placeholder_text") }
    public var startDateID: Property<String> { property("start_date_id") }
    public var endDateID: Property<String> { property("end_date_id") }
    public var disabled: Property<Bool> { property("disabled", default: false) }
    public var minDateAllowed: Property<CalendarDate> { property("min_date_allowed") }
    public var maxDateAllowed: Property<CalendarDate> { property("max_date_allowed") }
    public var disabledDays: Property<[CalendarDate]> { property("disabled_days", default: []) }
    public var placeholder: Property<String> { property("placeholder") }
    public var initialVisibleMonth: Property<CalendarDate> { property("initial_visible_month") }
    public var clearable: Property<Bool> { property("clearable", default: false) }
    public var reopenCalendarOnClear: Property<Bool> { property("reopen_calendar_on_clear", default: false) }
    public var displayFormat: Property<String> { property("display_format") }
    public var monthFormat: Property<String> { property("month_format") }
    public var firstDayOfWeek: Property<Int> { property("first_day_of_week", default: 0) }
    public var showOutsideDays: Property<Bool> { property("show_outside_days", default: false) }
    public var stayOpenOnSelect: Property<Bool> { property("stay_open_on_select", default: false) }
    public var calendarOrientation: Property<Core.DatePickerRange.CalendarOrientation> {
        property("calendar_orientation", default: .horizontal)
    }
    public var numberOfMonthsShown: Property<Int> { property("number_of_months_shown", default: 2) }
    public var withPortal: Property<Bool> { property("with_portal", default: false) }
    public var withFullScreenPortal: Property<Bool> { property("with_full_screen_portal", default: false) }
    public var daySize: Property<Int> { property("day_size", default: 34) }
    public var isRTL: Property<Bool> { property("is_RTL", default: false) }
    public var className: Property<String> { property("className") }
    public var style: Property<Style> { property("style") }
    public var persistence: Property<JSON> { property("persistence") }
    public var persistedProps: Property<[String]> { property("persisted_props") }
    public var persistenceType: Property<PersistenceType> { property("persistence_type") }
}
