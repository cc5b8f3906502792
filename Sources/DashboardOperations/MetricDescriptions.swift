/// What the names mean that the package and its server count.
enum MetricDescriptions {
    static let all = [
        "dashboard_callbacks_total": "Callbacks that have ended, by dashboard, transport and outcome.",
        "dashboard_callback_duration_seconds": "How long callbacks took, waiting for their turn included.",
        "dashboard_callbacks_running": "Callbacks that have begun and not ended, those that wait among them.",
        "dashboard_callbacks_waiting": "Callbacks that wait because as many run as may.",
        "dashboard_jobs_total": "Background callbacks that have ended in this process, by dashboard and outcome.",
        "dashboard_job_duration_seconds": "How long background callbacks took.",
        "dashboard_jobs_running": "Background callbacks that run in this process.",
        "dashboard_renders_total": "Pages and layouts that were made, by dashboard and outcome.",
        "dashboard_render_duration_seconds": "How long making pages and layouts took.",
        "dashboard_sockets_open": "WebSockets that are open: those of pages, and those over which messages come.",
        "dashboard_sockets_refused_total": "WebSockets that were refused, by reason.",
        "dashboard_store_waiting": "What waits for a connection to PostgreSQL or Redis.",
        "dashboard_store_busy": "What PostgreSQL or Redis has been asked and not answered.",
        "dashboard_store_connections": "Connections to PostgreSQL or Redis that are there.",
        "graphviz_renders_total": "Drawings by Graphviz that have ended, by engine and outcome.",
        "graphviz_render_duration_seconds": "How long drawings by Graphviz took, waiting for a process included.",
        "graphviz_renders_waiting": "Drawings that wait for a process of Graphviz's.",
        "graphviz_workers_busy": "Processes of Graphviz's that draw.",
        "http_server_active_requests": "Requests that are being answered, open WebSockets among them.",
        "hb_requests_total": "Requests that have been answered, by route, method and status.",
        "hb_request_errors_total": "Requests that ended with an error, by route, method and status.",
        "http_server_request_duration_seconds":
            "How long requests took to the last byte of their answers; a WebSocket is one of status 101.",
        "metrics_series_dropped_total": "How often a series was not kept because there are too many.",
        "process_cpu_seconds_total": "Processor time of the process.",
        "process_open_fds": "Files and connections that are open.",
        "process_resident_memory_bytes": "Memory of the process.",
        "process_start_time_seconds": "When the process began, in seconds since 1970.",
    ]
}
