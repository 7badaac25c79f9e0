/** What the tests of every module share: the real database they run against. */
@NullMarked
package org.plumbline.core.testing;

import org.jspecify.annotations.NullMarked;
