/** The statistics of the outcome reports: pure arithmetic, every figure with its denominator. */
@NullMarked
package org.plumbline.reports.statistic;

import org.jspecify.annotations.NullMarked;
