// Components are written in layouts: whoever has them wants the layouts too.
@_exported public import Dashboards
