package org.plumbline.core.routine;

import java.util.List;

/** A version was not published. Nothing was stored; the page shows every obstacle. */
public class PublishRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> obstacles;

  PublishRefusedException(List<String> obstacles) {
    super("Publishing refused for " + obstacles.size() + " reasons");
    this.obstacles = List.copyOf(obstacles);
  }

  /** What stands in the way, at least one thing, in words. */
  public List<String> obstacles() {
    return obstacles;
  }
}
