#if !Dashboards
    #error(
        "DashboardAdmin needs the trait `Dashboards` of swift-graph-dashboards: remove `traits: []` from its `.package` line."
    )
#endif
