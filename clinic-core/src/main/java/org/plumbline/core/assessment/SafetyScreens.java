package org.plumbline.core.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.SafetyFault.Kind;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.catalogue.RedFlag;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Ids;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.core.tenancy.Turns;

/**
 * The safety questions: asked, answered, reviewed. A new screening never changes an earlier one,
 * and a review counts for what was said up to the screening it was recorded on.
 */
@ApplicationScoped
@Transactional
public class SafetyScreens {

  /** Longest note to an answer, in characters. */
  public static final int LONGEST_NOTE = 500;

  /** Longest name of a reviewer, in characters. */
  public static final int LONGEST_REVIEWER = 200;

  /** Longest outcome of a review, in characters. */
  public static final int LONGEST_OUTCOME = 1_000;

  private static final String QUEUE = "safety";

  private final SafetyRepository screens;
  private final ClinicCatalogue knowledge;
  private final Episodes episodes;
  private final Audit audit;
  private final CurrentTenant current;
  private final Turns turns;
  private final Clock clock;
  private final Event<RedFlagsRaised> raised;

  SafetyScreens(
      SafetyRepository screens,
      ClinicCatalogue knowledge,
      Episodes episodes,
      Audit audit,
      CurrentTenant current,
      Turns turns,
      Clock clock,
      Event<RedFlagsRaised> raised) {
    this.screens = screens;
    this.knowledge = knowledge;
    this.episodes = episodes;
    this.audit = audit;
    this.current = current;
    this.turns = turns;
    this.clock = clock;
    this.raised = raised;
  }

  /** Where a patient stands in an episode. */
  public SafetyStanding standing(UUID patientId, UUID episodeId) {
    return SafetyStanding.of(
        knowledge.current(), screens.ofEpisode(current.clinicId(), patientId, episodeId));
  }

  /**
   * The flags that keep exercises off the patient's page until their review is recorded: those the
   * patient answered with yes at home, and those that stood when the patient reported a flare.
   */
  public List<RaisedFlag> raisedAtHome(UUID patientId, UUID episodeId) {
    return standing(patientId, episodeId).blocking().stream().filter(RaisedFlag::atHome).toList();
  }

  /**
   * Records a screening, filled in on a page that shows what was answered before.
   *
   * @param seen the latest screen the page knew; absent when it knew none
   * @throws ScreenedMeanwhileException when the questions were answered since; nothing is stored
   * @throws SafetyRefusedException with everything that is wrong; nothing is stored then
   * @throws RecordNotFoundException when no such episode is open here
   */
  public void record(
      UUID patientId, UUID episodeId, @Nullable UUID seen, Collection<SafetyAnswer> answers) {
    begin(patientId, episodeId);
    List<SafetyScreen> since = since(patientId, episodeId, seen);
    if (!since.isEmpty()) {
      throw new ScreenedMeanwhileException(since);
    }
    store(patientId, episodeId, answers);
  }

  /**
   * Records a screening. A question without an answer was not asked.
   *
   * @return where the patient stands with it
   * @throws SafetyRefusedException with everything that is wrong; nothing is stored then
   * @throws RecordNotFoundException when no such episode is open here
   */
  public SafetyStanding record(UUID patientId, UUID episodeId, Collection<SafetyAnswer> answers) {
    begin(patientId, episodeId);
    return store(patientId, episodeId, answers);
  }

  private SafetyStanding store(UUID patientId, UUID episodeId, Collection<SafetyAnswer> answers) {
    Map<String, SafetyAnswer> byFlag = new LinkedHashMap<>();
    List<SafetyFault> faults = new ArrayList<>();
    for (SafetyAnswer answer : answers) {
      byFlag.put(answer.flag(), answer);
      fault(answer).ifPresent(kind -> faults.add(new SafetyFault(answer.flag(), kind)));
    }
    refuse(faults);
    var screen =
        new SafetyScreenEntity(
            Ids.next(),
            current.clinicId(),
            patientId,
            episodeId,
            clock.instant(),
            current.membershipId(),
            knowledge.current().version());
    screens.persist(screen);
    for (RedFlag flag : knowledge.current().redFlags().values()) {
      SafetyAnswer answer =
          byFlag.getOrDefault(flag.id(), SafetyAnswer.of(flag.id(), SafetyAnswer.Answer.NOT_ASKED));
      screens
          .getEntityManager()
          .persist(
              new SafetyAnswerEntity(
                  Ids.next(),
                  screen.clinicId,
                  patientId,
                  screen.id,
                  flag.id(),
                  answer.answer().word(),
                  answer.positive() ? answer.variant() : null,
                  answer.note()));
    }
    screens.flush();
    audit.changed(patientId, "safety screen");
    SafetyStanding standing = standing(patientId, episodeId);
    List<String> told =
        standing.holding().stream()
            .filter(it -> it.said().id().equals(screen.id) || screen.screenedBy == null)
            .map(it -> it.flag().id())
            .toList();
    if (!told.isEmpty()) {
      raised.fire(new RedFlagsRaised(patientId, episodeId, told));
    }
    return standing;
  }

  /** What was answered since a page was opened that knew one screen, or none. */
  private List<SafetyScreen> since(UUID patientId, UUID episodeId, @Nullable UUID seen) {
    List<SafetyScreen> all = screens.ofEpisode(current.clinicId(), patientId, episodeId);
    return all.stream()
        .skip(all.stream().map(SafetyScreen::id).toList().indexOf(seen) + 1L)
        .toList();
  }

  private Optional<Kind> fault(SafetyAnswer answer) {
    RedFlag flag = knowledge.current().redFlags().get(answer.flag());
    if (flag == null) {
      return Optional.of(Kind.UNKNOWN_FLAG);
    }
    if (answer.note() != null && answer.note().length() > LONGEST_NOTE) {
      return Optional.of(Kind.NOTE_TOO_LONG);
    }
    if (!answer.positive() || flag.variants().isEmpty()) {
      return Optional.empty();
    }
    if (answer.variant() == null) {
      return Optional.of(Kind.VARIANT_MISSING);
    }
    return flag.variants().stream().anyMatch(it -> it.id().equals(answer.variant()))
        ? Optional.empty()
        : Optional.of(Kind.VARIANT_UNKNOWN);
  }

  /**
   * Records the review of a positive answer, asked for on a page that shows that answer.
   *
   * @param seen the latest screen the page knew; absent when it knew none
   * @throws ScreenedMeanwhileException when the same yes was said again since; nothing is stored
   * @throws SafetyRefusedException with everything that is wrong; nothing is stored then
   * @throws RecordNotFoundException when no such episode is open here
   */
  public void clear(
      UUID patientId, UUID episodeId, @Nullable UUID seen, String flag, Clearance clearance) {
    begin(patientId, episodeId);
    List<SafetyScreen> since = since(patientId, episodeId, seen);
    if (since.stream().anyMatch(screen -> screen.answer(flag).positive())) {
      throw new ScreenedMeanwhileException(since);
    }
    lift(patientId, episodeId, flag, clearance);
  }

  /**
   * Records the review of a positive answer that stands, which lifts its block.
   *
   * @throws SafetyRefusedException with everything that is wrong; nothing is stored then
   * @throws RecordNotFoundException when no such episode is open here
   */
  public void clear(UUID patientId, UUID episodeId, String flag, Clearance clearance) {
    begin(patientId, episodeId);
    lift(patientId, episodeId, flag, clearance);
  }

  private void lift(UUID patientId, UUID episodeId, String flag, Clearance clearance) {
    String reviewer = clearance.reviewedBy().strip();
    String outcome = clearance.outcome().strip();
    List<SafetyFault> faults = new ArrayList<>();
    RaisedFlag open =
        standing(patientId, episodeId).blocking().stream()
            .filter(it -> it.flag().id().equals(flag))
            .findFirst()
            .orElse(null);
    if (open == null) {
      faults.add(new SafetyFault(flag, Kind.NOTHING_TO_CLEAR));
    }
    text(flag, reviewer, LONGEST_REVIEWER, Kind.REVIEWER_MISSING, Kind.REVIEWER_TOO_LONG, faults);
    text(flag, outcome, LONGEST_OUTCOME, Kind.OUTCOME_MISSING, Kind.OUTCOME_TOO_LONG, faults);
    if (clearance.reviewedAt().isAfter(clock.instant())) {
      faults.add(new SafetyFault(flag, Kind.REVIEW_IN_THE_FUTURE));
    }
    refuse(faults);
    var screen = screens.latest(current.clinicId(), patientId, episodeId).orElseThrow();
    screens
        .getEntityManager()
        .persist(
            new SafetyClearanceEntity(
                Ids.next(),
                screen.clinicId,
                patientId,
                screen.id,
                flag,
                reviewer,
                clearance.reviewedAt(),
                outcome,
                clock.instant(),
                current.membershipId()));
    screens.flush();
    audit.changed(patientId, "safety review");
  }

  private static void text(
      String flag, String text, int longest, Kind missing, Kind tooLong, List<SafetyFault> faults) {
    if (text.isEmpty()) {
      faults.add(new SafetyFault(flag, missing));
    } else if (text.length() > longest) {
      faults.add(new SafetyFault(flag, tooLong));
    }
  }

  private void begin(UUID patientId, UUID episodeId) {
    boolean atHome = current.membershipId() == null;
    if (episodes.of(patientId).stream()
        .filter(it -> it.isOpen() || atHome)
        .noneMatch(it -> it.id().equals(episodeId))) {
      throw new RecordNotFoundException("episode");
    }
    turns.take(QUEUE, patientId);
  }

  private static void refuse(List<SafetyFault> faults) {
    if (!faults.isEmpty()) {
      throw new SafetyRefusedException(faults);
    }
  }
}
