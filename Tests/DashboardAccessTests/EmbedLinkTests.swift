import DashboardServer
import Dashboards
import Foundation
import HTTPTypes
import Hummingbird
import Testing

@testable import DashboardAccess

@Suite struct EmbedLinkTests {
    @Test func aVisitorWithoutAnAccountSeesOneDashboard() async throws {
        let site = try await Site(guard: .staffOnly)
        let address = try site.access.links.address(of: "Visitor", in: site.mount, validFor: .seconds(3_600))
        let visitor = site.browser
        let page = try await visitor.get(address)
        #expect(page.status == 200)
        #expect(page.headers[.contentSecurityPolicy]?.contains("frame-ancestors *") == true)
        #expect(page.headers[.referrerPolicy] == "same-origin")
        #expect(page.headers[.cacheControl] == "no-store")
        // All that the page asks for is below the address of the link.
        let files = page.text.matches(of: /(?:src|href)="([^"]+)"/).map { String($0.1) }
        #expect(files.count >= 10)
        for file in files {
            #expect(file.hasPrefix(address), "\(file)")
            #expect(try await visitor.get(file).status == 200, "\(file)")
        }
        #expect(page.text.contains(address.replacing("/", with: #"\u002f"#)))
        #expect(try await visitor.get(address + "_dash-layout").status == 200)
        #expect(try await visitor.get(address + "_dash-dependencies").status == 200)
        let answer = try await visitor.post(address + "_dash-update-component", json: Site.call(clicks: 0))
        #expect(answer.text.contains("nobody 0"))
        // And nothing else.
        #expect(try await visitor.get("/dash/app/Visitor/_dash-layout").status == 401)
        #expect(try await visitor.get("/dash/app/Plain/_dash-layout").status == 401)
    }

    @Test func nobodyActsForSomebodyByALink() async throws {
        let site = try await Site()
        try await site.browser.logIn("ada")
        let address = try site.access.links.address(of: "Visitor", in: site.mount, validFor: .seconds(3_600))
        let answer = try await site.browser.post(address + "_dash-update-component", json: Site.call(clicks: 0))
        #expect(answer.text.contains("nobody 0"))
    }

    @Test("forged embed links show nothing")
    func forgedLinksShowNothing() async throws {
        let site = try await Site()
        let links = site.access.links
        let grant = EmbedGrant(.dashboard(slug: "Visitor"), expiry: Date(timeIntervalSinceNow: 3_600))
        let token = links.token(for: grant)
        #expect(try await site.browser.get("/dash/embed/\(token)/").status == 200)
        for index in token.indices {
            var changed = token
            changed.replaceSubrange(index...index, with: token[index] == "b" ? "c" : "b")
            #expect(try await site.browser.get("/dash/embed/\(changed)/").status == 403, "\(changed)")
        }
        let parts = token.split(separator: ".")
        let other = EmbedLinks(key: .random()).token(for: grant)
        for forged in [
            "a.Plain.\(parts[2]).\(parts[3])", "i.Visitor.\(parts[2]).\(parts[3])",
            "a.Visitor.\(Int(parts[2])! + 1).\(parts[3])", "a.Visitor.\(parts[2]).", "a.Visitor.\(parts[2])", "x",
            other,
            token + "0", String(repeating: "a", count: 3_000),
        ] {
            #expect(try await site.browser.get("/dash/embed/\(forged)/_dash-layout").status == 403, "\(forged)")
        }
        // A signature for another purpose is none for this.
        let text = parts.dropLast().joined(separator: ".")
        let form = site.access.key.signature(of: text, for: "form")
        #expect(try await site.browser.get("/dash/embed/\(text).\(form)/").status == 403)
    }

    @Test("expired embed links show nothing")
    func expiredLinksShowNothing() async throws {
        let site = try await Site()
        let address = try site.access.links.address(
            of: "Visitor", in: site.mount, validFor: .seconds(60), from: Date(timeIntervalSinceNow: -61))
        for tail in ["", "_dash-layout", "_dash-component-suites/dash/favicon.ico", "assets/x.css"] {
            #expect(try await site.browser.get(address + tail).status == 410)
        }
        #expect(
            try await site.browser.post(address + "_dash-update-component", json: Site.call(clicks: 0)).status == 410)
    }

    @Test func aLinkToWhatIsGoneSaysSo() async throws {
        let site = try await Site()
        let token = site.access.links.token(
            for: EmbedGrant(.dashboard(slug: "Gone"), expiry: Date(timeIntervalSinceNow: 3_600)))
        #expect(try await site.browser.get("/dash/embed/\(token)/").status == 404)
        #expect(throws: UnknownDashboardError.self) {
            try site.access.links.address(of: "Gone", in: site.mount, validFor: .seconds(1))
        }
    }

    @Test func linksCanBeForSomeSitesOnly() async throws {
        let site = try await Site(configure: { $0.frameAncestors = ["https://portal.example"] })
        let address = try site.access.links.address(of: "Visitor", in: site.mount, validFor: .seconds(3_600))
        let policy = try await site.browser.get(address).headers[.contentSecurityPolicy]
        #expect(policy?.contains("frame-ancestors https://portal.example") == true)
        // Pages without a link stay in frames of the own site.
        try await site.browser.logIn("ada")
        let own = try await site.browser.get("/dash/app/Visitor/").headers[.contentSecurityPolicy]
        #expect(own?.contains("frame-ancestors 'self'") == true)
    }

    @Test func aLinkToAnInstanceShowsItsStateAndLeavesItAsItIs() async throws {
        let store: any StateStore = InMemoryStateStore()
        let site = try await Site(guard: .staffOnly, options: { $0.state = store })
        let state = try InstanceState(json: ["text": ["children": "saved"]])
        let row = try await store.insert(
            DashApp.Draft(app: "Plain", name: "Board", baseState: state, savesOnChange: true), at: Date())
        let address = site.access.links.address(ofInstance: row.slug, in: site.mount, validFor: .seconds(3_600))
        let visitor = site.browser
        let page = try await visitor.get(address)
        #expect(page.status == 200)
        #expect(page.text.contains(address.replacing("/", with: #"\u002f"#)))
        for file in page.text.matches(of: /(?:src|href)="([^"]+)"/).map({ String($0.1) }) {
            #expect(file.hasPrefix(address), "\(file)")
            #expect(try await visitor.get(file).status == 200, "\(file)")
        }
        #expect(try await visitor.get(address + "_dash-layout").text.contains("saved"))
        let answer = try await visitor.post(address + "_dash-update-component", json: Site.call(clicks: 5))
        #expect(answer.text.contains(#""children":"5""#))
        #expect(try await store.instance(slug: row.slug)?.baseState == state)
        #expect(try await visitor.get("/dash/instance/\(row.slug)/_dash-layout").status == 401)
        // Where people who may change it do so, it is changed.
        try await visitor.logIn("ada")
        _ = try await visitor.post(
            "/dash/instance/\(row.slug)/_dash-update-component", json: Site.call(clicks: 6))
        #expect(try await store.instance(slug: row.slug)?.baseState != state)
    }
}
