/** Outcome summaries for clinic managers; reads only. */
@NullMarked
package org.plumbline.reports;

import org.jspecify.annotations.NullMarked;
