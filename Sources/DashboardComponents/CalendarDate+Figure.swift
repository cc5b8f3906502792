import Dashboards
public import PlotlyFigures

extension CalendarDate: FigureTexts {}
