/** Reports as files that other programs read. */
@NullMarked
package org.plumbline.reports.document;

import org.jspecify.annotations.NullMarked;
