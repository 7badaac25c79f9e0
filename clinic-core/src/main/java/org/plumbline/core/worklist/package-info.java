/** Who needs attention, why, and by when. */
@NullMarked
package org.plumbline.core.worklist;

import org.jspecify.annotations.NullMarked;
