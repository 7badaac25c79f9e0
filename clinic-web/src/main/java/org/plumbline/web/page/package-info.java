/** What pages share: the layout, forms and their faults, and the words of both. */
@NullMarked
package org.plumbline.web.page;

import org.jspecify.annotations.NullMarked;
