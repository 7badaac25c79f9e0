/** Who is asking, for which clinic; handed to the database at the start of every transaction. */
@NullMarked
package org.plumbline.core.tenancy;

import org.jspecify.annotations.NullMarked;
