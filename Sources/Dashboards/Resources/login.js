/*
 * For a dashboard's page behind a guard: tells the visitor when they may not use it any more, because their session has
 * ended or a right was taken back, and what to do. The renderer itself shows nothing of a callback that was refused.
 */
(function () {
    "use strict";

    const LONG = 5 * 60 * 1000;
    const send = window.fetch;
    let prefix = null;
    let notice = null;
    let isProblem = false;
    let isChecking = false;
    let hiddenSince = 0;

    function address(path) {
        prefix ??= JSON.parse(document.getElementById("_dash-config").textContent).requests_pathname_prefix;
        return new URL(prefix + path, window.location.href).href;
    }

    window.fetch = async function (...request) {
        const response = await send.apply(this, request);
        if (response.url.startsWith(address(""))) look(response);
        return response;
    };

    function look(response) {
        if (response.status === 401 || response.status === 403) {
            response
                .clone()
                .json()
                .then((answer) => refused(response.status, answer))
                .catch(() => {});
        } else if (response.ok) {
            hide();
        }
    }

    function refused(status, { error, login }) {
        if (status === 403) return show(`${error} What you did last was not done.`);
        if (!login) return show("You are not logged in any more. What you did last was not done.");
        const link = document.createElement("a");
        link.href = `${login}?next=${encodeURIComponent(shownPath())}`;
        link.target = "_blank";
        link.textContent = "Log in";
        link.style.cssText = "color: inherit; font-weight: 600";
        show(
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

    function show(...content) {
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
        isProblem = true;
    }

    function hide() {
        notice?.remove();
        notice = null;
        isProblem = false;
    }

    /** Asks whether the visitor may be here. */
    async function check() {
        if (isChecking) return;
        isChecking = true;
        try {
            const response = await send(address("_dash-dependencies"), { cache: "no-store" });
            if (!response.ok) look(response);
            else if (isProblem) {
                show("You are logged in again. Please repeat what you did last.");
                notice.style.background = "#14532d";
                isProblem = false;
            }
        } catch {
            // The server cannot be reached, which is another matter.
        } finally {
            isChecking = false;
        }
    }

    document.addEventListener("visibilitychange", () => {
        if (document.hidden) hiddenSince = Date.now();
        else if (isProblem || Date.now() - hiddenSince > LONG) check();
    });
    window.addEventListener("focus", () => isProblem && check());

    // A socket that was closed does not say why.
    if (window.SharedWorker) {
        window.SharedWorker = class extends window.SharedWorker {
            constructor(...worker) {
                super(...worker);
                this.port.addEventListener("message", ({ data }) => {
                    if (data?.type === "disconnected" || data?.type === "error") check();
                });
            }
        };
    }
})();
