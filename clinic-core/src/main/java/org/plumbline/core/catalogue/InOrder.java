package org.plumbline.core.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Unmodifiable copies that keep the order of the file, so that what is read is always the same. */
final class InOrder {
  private InOrder() {}

  static <T> Set<T> set(Collection<? extends T> elements) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(elements));
  }

  static <K, V> Map<K, V> map(Map<? extends K, ? extends V> entries) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }
}
