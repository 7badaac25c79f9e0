/** Puts the reasons of the engines into words, for pages and for other programs alike. */
@NullMarked
package org.plumbline.web.reason;

import org.jspecify.annotations.NullMarked;
