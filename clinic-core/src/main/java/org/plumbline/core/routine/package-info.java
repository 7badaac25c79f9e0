/** Composing, checking, publishing and versioning routines. */
@NullMarked
package org.plumbline.core.routine;

import org.jspecify.annotations.NullMarked;
