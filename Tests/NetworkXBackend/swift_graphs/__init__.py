"""networkx's functions answered by `graph serve`."""


def info():
    """What networkx lists of the backend."""
    return {"backend_name": "swift_graphs", "short_summary": "networkx's functions answered by graph serve"}
