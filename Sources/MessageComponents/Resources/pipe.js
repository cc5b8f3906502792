/*
 * Pipe: the end of a message channel in a layout. It shows nothing; messages of its channel and label become its value.
 */
(function () {
    "use strict";

    const { useEffect, useRef } = window.React;

    /** Where a page that no other surrounds opens its socket, as its server says. */
    function socketAddress() {
        const element = document.getElementById("_dash-config");
        return element ? JSON.parse(element.textContent).message_socket : undefined;
    }

    function Pipe({ channel_name, label, setProps }) {
        const update = useRef(setProps);
        update.current = setProps;
        useEffect(() => {
            if (!channel_name) return undefined;
            let isOver = false;
            let end;
            window.dpd_find_bridge(socketAddress(), (bridge) => {
                if (isOver) return;
                end = bridge.listen(channel_name, label, (value) => update.current({ value }));
            });
            return () => {
                isOver = true;
                end?.();
            };
        }, [channel_name, label]);
        return null;
    }

    const anything = () => null;
    Pipe.propTypes = { id: anything, value: anything, channel_name: anything, label: anything, setProps: anything };

    window.dpd_components = { ...window.dpd_components, Pipe };
})();
