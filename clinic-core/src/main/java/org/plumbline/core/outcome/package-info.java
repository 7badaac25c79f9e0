/** Pain and function scores, and change against what matters to a patient. */
@NullMarked
package org.plumbline.core.outcome;

import org.jspecify.annotations.NullMarked;
