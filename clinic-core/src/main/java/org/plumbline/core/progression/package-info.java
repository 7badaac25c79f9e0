/** Proposals to raise, hold or lower what was prescribed, for a therapist to decide on. */
@NullMarked
package org.plumbline.core.progression;

import org.jspecify.annotations.NullMarked;
