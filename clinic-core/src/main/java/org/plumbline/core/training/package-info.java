/** What is due, the home log, corrections, and the pain traffic light. */
@NullMarked
package org.plumbline.core.training;

import org.jspecify.annotations.NullMarked;
