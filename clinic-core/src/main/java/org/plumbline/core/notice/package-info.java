/** The outbox: what must be sent to whom, written in the transaction that causes it. */
@NullMarked
package org.plumbline.core.notice;

import org.jspecify.annotations.NullMarked;
