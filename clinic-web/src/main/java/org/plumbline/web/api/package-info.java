/** The JSON API for other programs: stateless, over the clinical knowledge and its engines. */
@NullMarked
package org.plumbline.web.api;

import org.jspecify.annotations.NullMarked;
