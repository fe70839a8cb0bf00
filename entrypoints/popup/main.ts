// The popup: the panel over the tab in front, or over one tab, as `?tab=` says. The tab is asked before anything is drawn.

import { fitWindow } from './fit'
import { findTab, first } from './look-first'
import { showPanel } from './show-panel'

void showPanel({ first, findTab, beside: false })
fitWindow()
