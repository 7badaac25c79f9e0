package org.plumbline.core.notice;

/** Takes a notice to the person it is for. Throws when it could not be handed over. */
@FunctionalInterface
public interface Courier {

  /** Hands the notice over, once; any exception counts as "not sent". */
  void deliver(Notice notice);
}
