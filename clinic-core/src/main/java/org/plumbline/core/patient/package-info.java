/** Patients, their episodes of care, consent and invitations. */
@NullMarked
package org.plumbline.core.patient;

import org.jspecify.annotations.NullMarked;
