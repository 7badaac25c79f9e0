package org.plumbline.web.mail;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.plumbline.core.adherence.Adherence;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.progression.Progressions;
import org.plumbline.core.tenancy.OneByOne;
import org.plumbline.core.worklist.Trends;
import org.plumbline.core.worklist.Worklist;

/**
 * What the product does by itself, by the clock. It waits for the end of a start, which may be
 * entering the past of the sample clinics: nobody is to be looked at before all of it is there.
 */
@ApplicationScoped
public class Timetable {

  private final Post post;
  private final Clinics clinics;
  private final Worklist worklist;
  private final Adherence adherence;
  private final OneByOne oneByOne;
  private final Progressions progressions;
  private final Trends trends;

  Timetable(
      Post post,
      Clinics clinics,
      Worklist worklist,
      Adherence adherence,
      Progressions progressions,
      Trends trends,
      OneByOne oneByOne) {
    this.post = post;
    this.clinics = clinics;
    this.worklist = worklist;
    this.adherence = adherence;
    this.progressions = progressions;
    this.trends = trends;
    this.oneByOne = oneByOne;
  }

  /** Sends mail, a few seconds after its cause. */
  @Scheduled(
      identity = "mail",
      every = "5s",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = ApplicationNotRunning.class)
  void sendMail() {
    post.goRound();
  }

  /** Lets the stored weeks show silence too, every hour, before anybody reads a report. */
  @Scheduled(
      identity = "adherence",
      cron = "0 3 * * * ?",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = ApplicationNotRunning.class)
  void countSilence() {
    oneByOne.clinics("adherence", clinics.allIds(), adherence::refreshEverybody);
  }

  /** Lists those who went silent, every hour: a day ends at another hour elsewhere. */
  @Scheduled(
      identity = "silence",
      cron = "0 7 * * * ?",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = ApplicationNotRunning.class)
  void lookForSilence() {
    oneByOne.clinics("silence", clinics.allIds(), worklist::raiseForSilence);
  }

  /** Lists whose training shows a trend over weeks, every hour. */
  @Scheduled(
      identity = "trends",
      cron = "0 17 * * * ?",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = ApplicationNotRunning.class)
  void lookForTrends() {
    oneByOne.clinics("trends", clinics.allIds(), trends::raise);
  }

  /** Proposes what gaps and weeks ask for, every hour: they pass without anybody's entry. */
  @Scheduled(
      identity = "progression",
      cron = "0 11 * * * ?",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = ApplicationNotRunning.class)
  void considerProposals() {
    oneByOne.clinics("progression", clinics.allIds(), progressions::considerEverybody);
  }
}
