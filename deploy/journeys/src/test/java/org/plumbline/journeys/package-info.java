/** People doing their main job in a real browser, on a whole Plumbline with real parts. */
@NullMarked
package org.plumbline.journeys;

import org.jspecify.annotations.NullMarked;
