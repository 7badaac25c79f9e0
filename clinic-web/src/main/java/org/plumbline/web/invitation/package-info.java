/** How people come in for the first time: the one-time link, invitations, and their sign-ins. */
@NullMarked
package org.plumbline.web.invitation;

import org.jspecify.annotations.NullMarked;
