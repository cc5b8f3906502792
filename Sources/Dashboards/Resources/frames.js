/*
 * For a page with dashboards in frames: makes a frame as high as what it shows, and gives the page's style sheets to
 * those that want them. The other half is framed.js, in the dashboards' pages.
 *
 * Frames: <iframe data-dashboard-frame="plain|styled">. Only messages of this page's own origin, from such a frame,
 * are heard.
 */
(function () {
    "use strict";

    if (window.dashboardFrames) return; // the page has the script twice
    window.dashboardFrames = true;

    const frames = () => Array.from(document.querySelectorAll("iframe[data-dashboard-frame]"));

    /** The page's style sheets, which framed.js loads in the same order. */
    function styleSheets() {
        return Array.from(document.querySelectorAll('link[rel~="stylesheet"][href]'), (link) => link.href).filter(
            (address) => new URL(address).origin === window.location.origin
        );
    }

    function greet(frame) {
        const isStyled = frame.dataset.dashboardFrame === "styled";
        frame.contentWindow.postMessage(
            { type: "dashboard-frame", styleSheets: isStyled ? styleSheets() : [], styled: isStyled },
            window.location.origin
        );
    }

    window.addEventListener("message", (event) => {
        if (event.origin !== window.location.origin || !event.data) return;
        const frame = frames().find((frame) => frame.contentWindow === event.source);
        if (!frame) return;
        if (event.data.type === "dashboard-ready") greet(frame);
        const height = event.data.height;
        if (event.data.type === "dashboard-height" && Number.isFinite(height) && height > 0) {
            const border = frame.offsetHeight - frame.clientHeight;
            frame.style.height = Math.min(Math.ceil(height), 100000) + border + "px";
        }
    });

    // Those that were ready before this script was.
    const greetAll = () => frames().forEach((frame) => frame.contentWindow && greet(frame));
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", greetAll);
    else greetAll();
})();
