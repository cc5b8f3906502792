import DashboardAccess
import DashboardServer
import Dashboards
import Foundation
import HTTPTypes
import Testing

/// The tokens that callbacks may be asked for, besides where they come from.
@Suite struct CallbackTokenTests {
    private func site(guard rule: DashboardGuard = .everybody) async throws -> Site {
        let key = SigningKey.random()
        return try await Site(guard: rule, options: { $0.callbackTokens = FormTokens(key: key) })
    }

    @Test func aPageBringsItsTokenAndCallbacksSendItBack() async throws {
        let browser = try await site().browser
        #expect(try await browser.post(Site.callback, json: Site.call(clicks: 1)).status == 403)
        let page = try await browser.get("/dash/app/Visitor/")
        #expect(page.text.contains(#""csrf_token_name":"dashboards-callback","csrf_header_name":"X-CSRFToken""#))
        #expect(page.headers[.cacheControl] == "no-store")
        let readable = try #require(browser.setCookies.first { $0.hasPrefix("dashboards-callback=") })
        #expect(!readable.contains("HttpOnly") && readable.contains("SameSite=Strict"))
        let hidden = try #require(browser.setCookies.first { $0.hasPrefix("dashboards-form=") })
        #expect(hidden.contains("HttpOnly"))

        let token = try #require(browser.cookies["dashboards-callback"])
        let right = ["X-CSRFToken": token]
        #expect(try await browser.post(Site.callback, json: Site.call(clicks: 1), headers: right).status == 200)
        for wrong in ["", "x", String(token.dropLast()) + "0x", String(repeating: "0", count: 80)] {
            let answer = try await browser.post(
                Site.callback, json: Site.call(clicks: 1), headers: ["X-CSRFToken": wrong])
            #expect(answer.status == 403 && answer.text.contains("Reload it"), "\(wrong)")
        }
        // Another browser's is worth nothing, also with its cookie of the same name.
        let other = browser.other()
        _ = try await other.get("/dash/app/Visitor/")
        other.cookies["dashboards-callback"] = token
        #expect(try await other.post(Site.callback, json: Site.call(clicks: 1), headers: right).status == 403)
        // A page that is opened again leaves those that are open as they are.
        _ = try await browser.get("/dash/app/Plain/")
        #expect(try await browser.post(Site.callback, json: Site.call(clicks: 1), headers: right).status == 200)
    }

    @Test func visitorsByALinkNeedNone() async throws {
        let site = try await site(guard: .staffOnly)
        let address = try site.access.links.address(of: "Visitor", in: site.mount, validFor: .seconds(3_600))
        let browser = site.browser
        #expect(try await browser.get(address).status == 200)
        #expect(browser.cookies.isEmpty)
        let answer = try await browser.post("\(address)_dash-update-component", json: Site.call(clicks: 0))
        #expect(answer.status == 200)
    }

    @Test func withoutThemNothingIsAskedFor() async throws {
        let browser = try await Site(guard: .everybody).browser
        #expect(try await !browser.get("/dash/app/Visitor/").text.contains("csrf_token_name"))
        #expect(try await browser.post(Site.callback, json: Site.call(clicks: 1)).status == 200)
    }
}
