import DashboardComponents
import Testing

/// Identifiers give properties under their wire names, with what stands in while the browser has no value.
@Suite struct PropertyTests {
    @Test func swiftNamesStandForWireNames() {
        let button: Button.ID = "b"
        #expect(button.clicks.reference.description == "b.n_clicks")
        #expect(button.clicksTimestamp.name == "n_clicks_timestamp")
        #expect(button.children.name == "children")
        #expect(button.text.name == "children")
        #expect(button.className.name == "className")
        #expect(button.nameProperty.name == "name")

        let ask: ConfirmDialog.ID = "a"
        #expect(ask.submitClicks.name == "submit_n_clicks")

        let table: DataTable.ID = "t"
        #expect(table.selectedRowIDs.name == "selected_row_ids")
        #expect(table.activeCell.name == "active_cell")

        let collapse: Bootstrap.Collapse.ID = "c"
        #expect(collapse.isOpen.name == "is_open")
        #expect(collapse.className.name == "class_name")

        let location: Location.ID = "l"
        #expect(location.hash.name == "hash")

        let checks: Bootstrap.Checklist.ID = "s"
        #expect(checks.switch.name == "switch")
    }

    @Test func oneWireNameMayHaveSeveralTypes() {
        let dropdown: Dropdown.ID = "d"
        let one: Property<String> = dropdown.value
        let many: Property<[String]> = dropdown.values
        #expect(one.reference == many.reference)

        let input: TextInput.ID = "i"
        let text: Property<String> = input.value
        let number: Property<Double> = input.number
        #expect(text.reference == number.reference)

        let color: RadioItems.ID = "r"
        let choice: Property<Int> = color.property("value")
        #expect(choice.reference == color.value.reference)
    }

    @Test func whatTheComponentAssumesStandsIn() {
        let button: Button.ID = "b"
        #expect(button.clicks.defaultValue == 0)
        #expect(button.disabled.defaultValue == false)
        #expect(button.title.defaultValue == nil)
        #expect(Interval.ID("i").intervals.defaultValue == 0)
        #expect(Interval.ID("i").maxIntervals.defaultValue == -1)
        #expect(TextInput.ID("t").value.defaultValue == "")
        #expect(Checklist.ID("c").value.defaultValue == [])
        #expect(Dropdown.ID("d").value.defaultValue == nil)
        #expect(Store.ID("s").storageType.defaultValue == .memory)
        #expect(DataTable.ID("t").selectedRows.defaultValue == [])
        #expect(DataTable.ID("t").pageAction.defaultValue == .native)
        #expect(Bootstrap.Modal.ID("m").isOpen.defaultValue == false)
        #expect(Bootstrap.Alert.ID("a").isOpen.defaultValue == true)
        #expect(Cytoscape.ID("c").zoom.defaultValue == 1)
    }
}
