/** Safety screen, measured findings, and how severe each finding is. */
@NullMarked
package org.plumbline.core.assessment;

import org.jspecify.annotations.NullMarked;
