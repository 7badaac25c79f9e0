/**
 * The clinical knowledge as versioned data: tests, questions, patterns, exercises, red flags,
 * precautions.
 */
@NullMarked
package org.plumbline.core.catalogue;

import org.jspecify.annotations.NullMarked;
