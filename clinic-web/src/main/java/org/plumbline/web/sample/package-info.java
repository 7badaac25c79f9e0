/** The sample clinics, entered through the product's own services. */
@NullMarked
package org.plumbline.web.sample;

import org.jspecify.annotations.NullMarked;
