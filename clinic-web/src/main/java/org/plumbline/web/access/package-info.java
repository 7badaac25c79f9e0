/** Sign-in, membership, and the clinic a person is at work in. */
@NullMarked
package org.plumbline.web.access;

import org.jspecify.annotations.NullMarked;
