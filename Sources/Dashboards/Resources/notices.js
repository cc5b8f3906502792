/*
 * For a dashboard's page: tells the visitor when what they did last was not done, and what to do: because they may not use
 * it any more, their session having ended or a right being taken back, or because the site cannot reach its data now. The
 * renderer itself shows nothing of a callback that was refused.
 */
(function () {
    "use strict";

    const LONG = 5 * 60 * 1000;
    // How long a notice stays at least that the next answer may take away.
    const READING = 4000;
    // How often to ask whether the visitor has logged in, once they are about to.
    const ASKING = 2000;
    const send = window.fetch;
    let prefix = null;
    let notice = null;
    // Why there is a notice: "access" or "away", and null for one that says that all is well again.
    let problem = null;
    let shownAt = 0;
    let isChecking = false;
    let asking = null;
    // What the page needs, and has.
    const loaded = new Set();
    let hiddenSince = 0;

    function address(path) {
        prefix ??= JSON.parse(document.getElementById("_dash-config").textContent).requests_pathname_prefix;
        return new URL(prefix + path, window.location.href).href;
    }

    window.fetch = async function (...request) {
        const began = performance.now();
        const response = await send.apply(this, request);
        if (response.url.startsWith(address(""))) look(response, began);
        return response;
    };

    function look(response, began) {
        if (response.status === 401 || response.status === 403) {
            read(response, (answer) => refused(response.status, answer));
        } else if (response.status === 503) {
            read(response, ({ error }) => away(error, response));
        } else if (response.ok) {
            const needed = neededPath(response);
            if (needed) loaded.add(needed);
            succeeded(began);
        }
    }

    /** Reads an answer if it is JSON, as the server's own refusals are. */
    function read(response, use) {
        response
            .clone()
            .json()
            .then(use)
            .catch(() => {});
    }

    /** Something was done that began at that time: what was wrong before is over. */
    function succeeded(began) {
        if (problem !== "away" || began > shownAt + READING) hide();
    }

    function away(error, response) {
        const needed = neededPath(response);
        if (!needed) return show("away", `What you did last may not have been done. ${error}`);
        // The page is there, and this was only a question whether the visitor may be.
        if (loaded.has(needed)) return;
        show("away", "The site cannot reach its data now. This page tries again by itself.");
        setTimeout(() => window.location.reload(), 1000 * (Number(response.headers.get("Retry-After")) || 5));
    }

    /** The path of an answer without which the page cannot be shown. */
    function neededPath(response) {
        return ["_dash-layout", "_dash-dependencies"].find((path) => response?.url.startsWith(address(path)));
    }

    function refused(status, { error, login }) {
        if (status === 403) return show("access", `${error} What you did last was not done.`);
        if (!login) return show("access", "You are not logged in any more. What you did last was not done.");
        const link = document.createElement("a");
        link.href = `${login}?next=${encodeURIComponent(shownPath())}`;
        link.target = "_blank";
        link.textContent = "Log in";
        link.style.cssText = "color: inherit; font-weight: 600";
        link.addEventListener("click", () => (asking ??= setInterval(check, ASKING)));
        show(
            "access",
            "You are not logged in any more. What you did last was not done. ",
            link,
            " in a new window and come back: this page stays as it is."
        );
    }

    /** The path of the page around, as far as it is of this site. */
    function shownPath() {
        let { pathname, search } = window.location;
        try {
            ({ pathname, search } = window.top.location);
        } catch {
            // A page of another site.
        }
        return pathname + search;
    }

    function show(reason, ...content) {
        hide();
        notice = document.createElement("div");
        notice.id = "_dashboard-notice";
        notice.setAttribute("role", "alert");
        notice.style.cssText =
            "position: fixed; inset: auto .75rem .75rem; z-index: 2147483647; margin: 0 auto; max-width: 36rem; " +
            "padding: .75rem 1rem; border-radius: .5rem; font: 1rem/1.4 system-ui, sans-serif; color: #fff; " +
            "background: #8c1d18; box-shadow: 0 2px 12px rgb(0 0 0 / 40%)";
        notice.append(...content);
        document.body.append(notice);
        problem = reason;
        shownAt = performance.now();
    }

    function hide() {
        notice?.remove();
        notice = null;
        problem = null;
        clearInterval(asking);
        asking = null;
    }

    /** Asks whether the visitor may be here. */
    async function check() {
        if (isChecking) return;
        isChecking = true;
        try {
            const response = await send(address("_dash-dependencies"), { cache: "no-store" });
            if (!response.ok) look(response, performance.now());
            else if (problem === "access") {
                show(null, "You are logged in again. Please repeat what you did last.");
                notice.style.background = "#14532d";
                const shown = notice;
                setTimeout(() => shown === notice && hide(), 3 * READING);
            }
        } catch {
            // The server cannot be reached, which is another matter.
        } finally {
            isChecking = false;
        }
    }

    document.addEventListener("visibilitychange", () => {
        if (document.hidden) hiddenSince = Date.now();
        else if (problem === "access" || Date.now() - hiddenSince > LONG) check();
    });
    window.addEventListener("focus", () => problem === "access" && check());

    // A socket that was closed does not say why.
    if (window.SharedWorker) {
        window.SharedWorker = class extends window.SharedWorker {
            constructor(...worker) {
                super(...worker);
                this.port.addEventListener("message", ({ data }) => {
                    if (data?.type === "disconnected" || data?.type === "error") check();
                    if (data?.type !== "callback_response") return;
                    if (data.payload?.away) away(data.payload.message);
                    else if (data.payload?.status !== "error") succeeded(performance.now());
                });
            }
        };
    }
})();
