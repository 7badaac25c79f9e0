package org.plumbline.core.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** What the room told the rooms downstream. */
@ApplicationScoped
class RoutineNews {

  private final List<Object> told = new ArrayList<>();

  void published(@Observes RoutinePublished event) {
    told.add(event);
  }

  void withdrawn(@Observes RoutineWithdrawn event) {
    told.add(event);
  }

  void questioned(@Observes RoutineQuestioned event) {
    told.add(event);
  }

  List<Object> told() {
    return told;
  }

  void clear() {
    told.clear();
  }
}
