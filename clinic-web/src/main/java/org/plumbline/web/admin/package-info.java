/** The administrator's pages. */
@NullMarked
package org.plumbline.web.admin;

import org.jspecify.annotations.NullMarked;
