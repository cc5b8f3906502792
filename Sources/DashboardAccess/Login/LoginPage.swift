import SafeMarkup

/// The pages on which people log in and out: plain forms that work without scripts, for light and dark.
struct LoginPage {
    let site: String
    /// A random text by which the page's style is known to its policy.
    let nonce: String
    let token: FormTokens.Token

    /// - Parameters:
    ///   - name: What was typed before.
    ///   - next: Where to go afterwards.
    ///   - problem: Why it did not work.
    func logIn(at path: String, name: String, next: ReturnPath?, problem: String?) -> HTML {
        page(
            title: "Log in",
            """
            <h1>Log in</h1>
            <p class="site">\(site)</p>
            \(problem.map { "<p class=\"problem\" id=\"problem\" role=\"alert\">\($0)</p>\n" as HTML } ?? "")\
            <form method="post" action="\(path)">
            \(token.field)
            \(next.map { "<input type=\"hidden\" name=\"next\" value=\"\($0.path)\">" as HTML } ?? "")
            <label for="name">Name</label>
            <input id="name" name="name" value="\(name)" autocomplete="username" autocapitalize="none" \
            spellcheck="false" required\(described(problem))\(name.isEmpty ? " autofocus" as HTML : "")>
            <label for="password">Password</label>
            <input id="password" name="password" type="password" autocomplete="current-password" \
            required\(described(problem))\(name.isEmpty ? "" : " autofocus" as HTML)>
            <button type="submit">Log in</button>
            </form>
            """)
    }

    func logOut(at path: String, name: String?) -> HTML {
        guard let name else {
            return page(title: "Logged out", "<h1>You are logged out</h1>\n<p class=\"site\">\(site)</p>")
        }
        return page(
            title: "Log out",
            """
            <h1>Log out</h1>
            <p class="site">\(site)</p>
            <p>You are logged in as <strong>\(name)</strong>.</p>
            <form method="post" action="\(path)">
            \(token.field)
            <button type="submit">Log out</button>
            </form>
            """)
    }

    private func described(_ problem: String?) -> HTML {
        problem == nil ? "" : " aria-invalid=\"true\" aria-describedby=\"problem\""
    }

    private func page(title: String, _ content: HTML) -> HTML {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="UTF-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="robots" content="noindex">
        <title>\(title) · \(site)</title>
        <style nonce="\(nonce)">
        \(trusted: Self.style)
        </style>
        </head>
        <body>
        <main>
        \(content)
        </main>
        </body>
        </html>

        """
    }

    private static let style = """
        :root {
            color-scheme: light dark;
            --page: light-dark(#f4f6f9, #12161c); --card: light-dark(#ffffff, #1b212a);
            --text: light-dark(#1c2430, #e8edf4); --soft: light-dark(#566173, #a3b0c2);
            --line: light-dark(#8793a5, #6b788c); --accent: light-dark(#1f5fbf, #8ab8ff);
            --on-accent: light-dark(#ffffff, #0c1a2e); --problem: light-dark(#a3201a, #ffb4ab);
            --problem-page: light-dark(#fdecea, #3a1a18);
        }
        * { box-sizing: border-box; }
        body {
            margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1rem;
            background: var(--page); color: var(--text);
            font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
        }
        main {
            width: 100%; max-width: 23rem; padding: 2rem; background: var(--card); border-radius: .75rem;
            box-shadow: 0 1px 2px rgb(0 0 0 / .12), 0 8px 28px rgb(0 0 0 / .10);
        }
        h1 { margin: 0; font-size: 1.5rem; line-height: 1.25; }
        .site { margin: .25rem 0 1.5rem; color: var(--soft); overflow-wrap: anywhere; }
        .problem {
            margin: 0 0 1rem; padding: .6rem .8rem; border-radius: .5rem; color: var(--problem);
            background: var(--problem-page);
        }
        label { display: block; margin: 0 0 .25rem; font-weight: 600; }
        input:not([type=hidden]) {
            display: block; width: 100%; margin: 0 0 1rem; padding: .6rem .7rem; font: inherit; color: inherit;
            background: transparent; border: 1px solid var(--line); border-radius: .5rem;
        }
        input[aria-invalid=true] { border-color: var(--problem) !important; }
        button {
            display: block; width: 100%; margin-top: .5rem; padding: .65rem; font: inherit; font-weight: 600;
            color: var(--on-accent); background: var(--accent); border: 0; border-radius: .5rem; cursor: pointer;
        }
        button:hover { filter: brightness(1.08); }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        """
}
