/*
 * The WebSocket of a page over which components hear messages. A page has one, frames use that of the page around them.
 *
 *     <script src="…/message-bridge.js" data-socket="/dpd/ws/channel"></script>
 *
 * opens it. Without `data-socket` the script only offers `window.dpd_find_bridge`, with which a component finds the
 * bridge that there is, or will be.
 */
(function () {
    "use strict";

    const FIRST_DELAY = 500;
    const LONGEST_DELAY = 10000;
    const MOST_WAITING = 100;
    /** How long a page in a frame waits for the page around it to open a socket. */
    const PATIENCE = 2000;

    class MessageBridge {
        #address;
        #socket = null;
        #delay = FIRST_DELAY;
        #timer = 0;
        #waiting = [];
        #callbacks = new Set();
        #listeners = new Map();
        #nextID = 1;
        #prefix = Math.random().toString(36).slice(2) + "-";

        constructor(address) {
            const url = new URL(address, document.baseURI);
            url.protocol = url.protocol.replace("http", "ws");
            this.#address = url.href;
            this.#open();
            window.addEventListener("online", () => this.#openNow());
            window.addEventListener("pageshow", () => this.#openNow());
            document.addEventListener("visibilitychange", () => document.hidden || this.#openNow());
        }

        /** Calls a function with every message that comes, as `{channel_name, label, value}`. */
        add_callback(callback) {
            this.#callbacks.add(callback);
        }

        /** Sends a message: `{channel_name, label, value}`. What cannot be sent now waits for the socket. */
        send(message) {
            if (this.#isOpen) this.#socket.send(JSON.stringify(message));
            else if (this.#waiting.length < MOST_WAITING) this.#waiting.push(message);
        }

        /**
         * Has a function called with the values of a channel's messages of a label, or of all labels.
         * Returns a function that ends it.
         */
        listen(channel_name, label, receive) {
            const uid = this.#prefix + this.#nextID++;
            const listener = { channel_name, label, receive };
            this.#listeners.set(uid, listener);
            if (this.#isOpen) this.#register(uid, listener);
            return () => {
                this.#listeners.delete(uid);
                if (this.#isOpen) this.#socket.send(JSON.stringify({ type: "connection_end", uid }));
            };
        }

        get #isOpen() {
            return this.#socket?.readyState === WebSocket.OPEN;
        }

        #register(uid, { channel_name, label }) {
            this.#socket.send(JSON.stringify({ type: "connection_triplet", uid, label, channel_name }));
        }

        #openNow() {
            if (this.#timer) this.#open();
        }

        #open() {
            clearTimeout(this.#timer);
            this.#timer = 0;
            const socket = (this.#socket = new WebSocket(this.#address));
            socket.onopen = () => {
                this.#delay = FIRST_DELAY;
                for (const [uid, listener] of this.#listeners) this.#register(uid, listener);
                for (const message of this.#waiting.splice(0)) this.send(message);
            };
            socket.onmessage = ({ data }) => this.#receive(JSON.parse(data));
            socket.onclose = () => {
                if (socket !== this.#socket) return;
                // Not all at once, after a server has come back.
                this.#timer = setTimeout(() => this.#open(), this.#delay * (0.5 + Math.random()));
                this.#delay = Math.min(this.#delay * 1.5, LONGEST_DELAY);
            };
        }

        #receive(message) {
            if (message.type === "pipe.refused") {
                console.warn(`Messages of the channel “${message.channel_name}”: ${message.reason}.`);
            }
            if (message.type !== "pipe.value") return;
            for (const { channel_name, label, receive } of this.#listeners.values()) {
                if (channel_name !== message.channel_name || (label != null && label !== message.label)) continue;
                try {
                    receive(message.value);
                } catch (error) {
                    // A frame that is gone must not keep the message from the others.
                    console.error(error);
                }
            }
            for (const callback of this.#callbacks) callback(message);
        }
    }

    /** This window and those of the pages around it, as far as they are of one site. */
    function windows() {
        const found = [window];
        try {
            for (let other = window; other !== other.parent; found.push(other)) {
                other = other.parent;
                void other.document;
            }
        } catch {
            // A page of another site.
        }
        return found;
    }

    /** Calls a function with the page's bridge as soon as there is one; `address` says where one may be opened. */
    function findBridge(address, use) {
        const around = windows();
        const bridge = around.map((other) => other.dpd_wsb).find(Boolean);
        if (bridge) return use(bridge);
        let isFound = false;
        const once = (bridge) => {
            if (!isFound) use(bridge);
            isFound = true;
        };
        for (const other of around) (other.dpd_wsb_pre ??= []).push(once);
        if (address) setTimeout(() => isFound || open(address), around.length > 1 ? PATIENCE : 0);
    }

    function open(address) {
        if (window.dpd_wsb) return;
        window.dpd_wsb = new MessageBridge(address);
        for (const use of window.dpd_wsb_pre?.splice(0) ?? []) use(window.dpd_wsb);
    }

    window.dpd_find_bridge = findBridge;
    const address = document.currentScript?.dataset.socket;
    if (address) open(address);
})();
