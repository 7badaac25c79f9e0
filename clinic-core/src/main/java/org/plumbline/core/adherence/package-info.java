/** Honest adherence: what was done of what was due. */
@NullMarked
package org.plumbline.core.adherence;

import org.jspecify.annotations.NullMarked;
