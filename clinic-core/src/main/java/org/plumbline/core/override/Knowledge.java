package org.plumbline.core.override;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.catalogue.PatternDefinition;
import org.plumbline.core.catalogue.TestDefinition;

/** A copy of the parts of a catalogue that a clinic can change, while it is being changed. */
final class Knowledge {

  final Map<String, TestDefinition> tests;
  final Map<String, PatternDefinition> patterns;
  final Map<String, Exercise> exercises;
  final Set<String> hidden;
  private final Catalogue shipped;

  Knowledge(Catalogue shipped) {
    this.shipped = shipped;
    this.tests = new LinkedHashMap<>(shipped.tests());
    this.patterns = new LinkedHashMap<>(shipped.patterns());
    this.exercises = new LinkedHashMap<>(shipped.exercises());
    this.hidden = new LinkedHashSet<>(shipped.hidden());
  }

  void put(Exercise exercise) {
    exercises.put(exercise.id(), exercise);
  }

  Catalogue as(String version) {
    return shipped.with(version, tests, patterns, exercises, hidden);
  }
}
