/** The web application: pages for each person who reads them, and what wires them. */
@NullMarked
package org.plumbline.web;

import org.jspecify.annotations.NullMarked;
