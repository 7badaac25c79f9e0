/** Error pages: they name the request, never the record. */
@NullMarked
package org.plumbline.web.error;

import org.jspecify.annotations.NullMarked;
