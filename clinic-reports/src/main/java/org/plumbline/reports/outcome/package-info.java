/** The outcome summary of one clinic for one period. */
@NullMarked
package org.plumbline.reports.outcome;

import org.jspecify.annotations.NullMarked;
