/** The therapist's pages. */
@NullMarked
package org.plumbline.web.therapist;

import org.jspecify.annotations.NullMarked;
