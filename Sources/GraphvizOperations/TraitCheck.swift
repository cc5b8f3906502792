#if !Dashboards
    #error(
        "GraphvizOperations needs the trait `Dashboards` of swift-graph-dashboards: remove `traits: []` from its `.package` line."
    )
#endif
