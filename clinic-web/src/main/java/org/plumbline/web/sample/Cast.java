package org.plumbline.web.sample;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.TaskFamily;
import org.plumbline.core.patient.EndReason;

/**
 * Who the patients of the sample clinics are and how they fare: {@code sample/cast.yaml}.
 *
 * @param courses ways to train and to fare, by name
 * @param tasks lists of own tasks, by name
 * @param reasons what people come with, by the case they resemble
 * @param clinics the clinics with their patients
 */
record Cast(
    Map<String, Manner> courses,
    Map<String, List<Task>> tasks,
    Map<String, String> reasons,
    List<Clinic> clinics) {

  private static final double PEOPLE_DIFFER = 2.4;

  /** A clinic's patients. */
  record Clinic(String name, List<Patient> people) {}

  /** A task in the patient's own words. */
  record Task(String name, TaskFamily kind) {}

  /**
   * How somebody trains and fares; see the file for the units.
   *
   * @param silentWeeks for how many weeks before today nothing was logged
   */
  record Manner(
      List<Double> pain,
      List<Double> tasks,
      List<Double> trains,
      double extra,
      double sore,
      double answers,
      int silentWeeks) {

    /** Pain after a part of twelve weeks, 0 at the start to 1. */
    double painAfter(double part) {
      return between(pain.get(0), pain.get(1), early(part));
    }

    /** How well the own tasks go after a part of twelve weeks. */
    double tasksAfter(double part) {
      return between(tasks.get(0), tasks.get(1), early(part));
    }

    /** How likely a due session is done after a part of twelve weeks. */
    double trainsAfter(double part) {
      return between(trains.get(0), trains.get(1), part);
    }

    /** The same for one person, who starts better or worse than others. */
    Manner of(Chance chance) {
      double morePain = chance.near(0, PEOPLE_DIFFER);
      double betterTasks = chance.near(0, PEOPLE_DIFFER);
      return new Manner(
          List.of(pain.get(0) + morePain, pain.get(1) + morePain / 2),
          List.of(tasks.get(0) + betterTasks, tasks.get(1) + betterTasks / 2),
          trains,
          extra,
          sore,
          answers,
          silentWeeks);
    }

    /** Whether they train less and less. */
    boolean fades() {
      return trains.get(0) - trains.get(1) > 0.3;
    }

    /** Most of what changes in twelve weeks changes in the first six. */
    private static double early(double part) {
      return 1 - Math.pow(1 - Math.min(1, part), 1.6);
    }

    private static double between(double start, double end, double part) {
      return start + (end - start) * Math.min(1, part);
    }
  }

  /**
   * A patient.
   *
   * @param username the sign-in; null for somebody who has none
   * @param age in years, at the start of care
   * @param like whose findings theirs resemble
   * @param exactly whether the findings are the very same
   * @param kit equipment beyond what everybody has at home
   * @param weeks how long ago care began
   * @param phone whether they train from paper and have no e-mail
   * @param legLately whether they told of symptoms in a leg within the last days
   */
  record Patient(
      @Nullable String username,
      @Nullable String given,
      @Nullable String family,
      String sex,
      int age,
      String like,
      boolean exactly,
      String tasks,
      @Nullable String profile,
      @Nullable Set<String> kit,
      int weeks,
      String course,
      boolean phone,
      boolean legLately,
      @Nullable Ending ends) {}

  /**
   * How care ended.
   *
   * @param after after how many weeks
   */
  record Ending(EndReason why, int after) {}

  /** How a patient trains and fares. */
  Manner manner(Patient patient) {
    return Objects.requireNonNull(courses.get(patient.course()), patient.course());
  }

  /** What a patient comes with. */
  String reason(Patient patient) {
    return Objects.requireNonNull(reasons.get(patient.like()), patient.like());
  }

  /** A patient's own tasks. */
  List<Task> tasks(Patient patient) {
    return Objects.requireNonNull(tasks.get(patient.tasks()), patient.tasks());
  }

  static Cast read() {
    return yaml("/sample/cast.yaml", Cast.class);
  }

  static <T> T yaml(String resource, Class<T> type) {
    var mapper =
        JsonMapper.builder(new YAMLFactory())
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    try (var file = Cast.class.getResourceAsStream(resource)) {
      return mapper.readValue(Objects.requireNonNull(file, resource), type);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }
}
