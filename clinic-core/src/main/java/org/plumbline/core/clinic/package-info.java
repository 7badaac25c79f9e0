/** Clinics, their settings, and who belongs to them. */
@NullMarked
package org.plumbline.core.clinic;

import org.jspecify.annotations.NullMarked;
