/** What a clinic does otherwise than the shipped catalogue says: numbered, dated, and reasoned. */
@NullMarked
package org.plumbline.core.override;

import org.jspecify.annotations.NullMarked;
