/** The manager's pages. */
@NullMarked
package org.plumbline.web.manager;

import org.jspecify.annotations.NullMarked;
