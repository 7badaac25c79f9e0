/** Writes and sends what the outbox holds, and the timetable of what the product does by itself. */
@NullMarked
package org.plumbline.web.mail;

import org.jspecify.annotations.NullMarked;
