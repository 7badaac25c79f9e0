/** The patient's pages. */
@NullMarked
package org.plumbline.web.patient;

import org.jspecify.annotations.NullMarked;
