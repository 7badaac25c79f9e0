/** Starts the real parts on one machine: PostgreSQL, Keycloak, a mailbox and the application. */
@NullMarked
package org.plumbline.local;

import org.jspecify.annotations.NullMarked;
