/*
 * For a dashboard's page in a frame of another page of the same origin: tells it how high the content is, and takes its
 * style sheets. The other half is frames.js. Nothing happens where the page around does not ask.
 */
(function () {
    "use strict";

    if (window.parent === window) return;

    let told = 0;
    let excess = 0;

    function tell() {
        const body = document.body;
        const margins = ["marginTop", "marginBottom"]
            .map((name) => parseFloat(getComputedStyle(body)[name]) || 0)
            .reduce((sum, margin) => sum + margin, 0);
        const height = Math.ceil(Math.max(body.scrollHeight, body.offsetHeight) + margins);
        // What is as high as its window, and a bit more, would grow for ever.
        const beyond = height - window.innerHeight;
        if (told === window.innerHeight && beyond > 0 && beyond === excess) return;
        excess = beyond;
        if (Math.abs(height - told) < 2) return;
        told = height;
        window.parent.postMessage({ type: "dashboard-height", height }, window.location.origin);
    }

    function begin(message) {
        // A body as high as the frame would never tell how high its content is.
        document.documentElement.style.overflowY = "hidden";
        document.body.style.height = document.body.style.minHeight = "auto";
        if (message.styled) {
            document.documentElement.classList.add("django-plotly-dash-direct");
            document.documentElement.style.background = document.body.style.background = "transparent";
            document.body.style.margin = "0";
        }
        for (const address of message.styleSheets || []) {
            if (new URL(address, window.location.href).origin !== window.location.origin) continue;
            const link = document.createElement("link");
            link.rel = "stylesheet";
            link.href = address;
            link.addEventListener("load", tell);
            // Before those of the dashboard, which then have the last word.
            document.head.insertBefore(link, document.head.querySelector('link[rel~="stylesheet"]'));
        }
        new ResizeObserver(tell).observe(document.body);
        new MutationObserver(() => requestAnimationFrame(tell)).observe(document.body, {
            childList: true,
            subtree: true,
            attributes: true,
        });
        window.addEventListener("load", tell);
        window.addEventListener("resize", tell);
        tell();
    }

    let hasBegun = false;
    window.addEventListener("message", (event) => {
        if (event.origin !== window.location.origin || event.source !== window.parent) return;
        if (hasBegun || !event.data || event.data.type !== "dashboard-frame") return;
        hasBegun = true;
        begin(event.data);
    });
    window.parent.postMessage({ type: "dashboard-ready" }, window.location.origin);
})();
