// The side panel: the same panel beside the page, following the tab in front; or over one tab, as `?tab=` says.

import { findTab, first } from '../popup/look-beside'
import { showPanel } from '../popup/show-panel'

void showPanel({ first, findTab, beside: true })
