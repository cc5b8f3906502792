import DashboardComponents
import Testing

@Suite struct ComponentTests {
    @Test func everyComponentSaysItsNameInJavaScript() {
        for (namespace, name, component) in everyComponent {
            #expect(component.json["namespace"] == .string(namespace))
            #expect(component.json["type"] == .string(name))
            #expect(ComponentLibrary.standard.contains(type(of: component).type.library))
        }
        #expect(Set(everyComponent.map { "\($0.namespace).\($0.name)" }).count == everyComponent.count)
        #expect(Set(everyComponent.map(\.namespace)) == Set(ComponentLibrary.standard.map(\.namespace)))
    }

    @Test func onlyWhatIsRequiredIsSent() {
        let required = everyComponent.filter { !$0.component.properties.members.isEmpty }
            .map { "\($0.name) \($0.component.properties.members.keys.joined(separator: " "))" }
        #expect(required == ["Link href", "Location id", "Store id", "Carousel items", "Pagination max_value"])
    }

    @Test func librariesLoadTheirScriptsInOrder() {
        let core = ComponentLibrary.core.scripts
        #expect(core.filter { !$0.isLoadedOnDemand }.map(\.path).first == "dash/dcc/dash_core_components.js")
        #expect(core.contains { $0.path == "plotly/package_data/plotly.min.js" && $0.isLoadedOnDemand })
        #expect(ComponentLibrary.bootstrap.styles.map(\.path) == ["bootstrap/css/bootstrap.min.css"])
        #expect(ComponentLibrary.bootstrap.childrenProperties["RadioItems"] == ["options[].label"])
    }
}
