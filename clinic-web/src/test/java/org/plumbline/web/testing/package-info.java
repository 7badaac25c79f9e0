/** What page tests share: a sign-in by header, and small clinics with somebody at work in them. */
@NullMarked
package org.plumbline.web.testing;

import org.jspecify.annotations.NullMarked;
