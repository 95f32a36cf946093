"""A plot that has no menu and no buttons, and leaves nothing behind."""

import pyqtgraph as pg


def quiet_plot() -> pg.PlotWidget:
    """Make one.

    pyqtgraph makes its menus all the same, and nobody owns them: Python would delete them whenever it happens
    to collect its garbage, also while Qt is dressing all widgets.
    """
    plot = pg.PlotWidget(enableMenu=False)
    plot.hideButtons()
    menu = plot.getPlotItem().ctrlMenu
    menu.setParent(plot, menu.windowFlags())
    return plot
