/** Who saw or changed what, in whose record. */
@NullMarked
package org.plumbline.core.audit;

import org.jspecify.annotations.NullMarked;
