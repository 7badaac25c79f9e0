/** The explained pattern engine and the therapist's verdict on what it proposes. */
@NullMarked
package org.plumbline.core.pattern;

import org.jspecify.annotations.NullMarked;
