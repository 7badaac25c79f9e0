package org.plumbline.web.therapist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Condition;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.catalogue.Profile;
import org.plumbline.core.catalogue.Tailoring.Limits;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.patient.Episode;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.routine.ChangedMeanwhileException;
import org.plumbline.core.routine.Posture;
import org.plumbline.core.routine.Surgery;
import org.plumbline.core.routine.Tailoring;
import org.plumbline.core.routine.TailoringSettings;
import org.plumbline.core.routine.Tailorings;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Forms;
import org.plumbline.web.page.Moments;
import org.plumbline.web.page.Option;

/** What every routine of an episode is tailored to. */
@Path("/therapist/patients/{patientId}/routine/tailoring")
@RolesAllowed("therapist")
@Produces(MediaType.TEXT_HTML)
public class TailoringPage {

  private static final int LONGEST_SESSION = 90;

  /** A protocol speaks of weeks and months; an operation longer ago is history. In years. */
  private static final int LONGEST_AGO = 5;

  /** The choices the page offers. */
  record Choices(
      List<Option> phases,
      List<Option> profiles,
      List<Option> conditions,
      List<Option> equipment,
      List<Option> positions,
      List<Option> teachable,
      List<Option> exercises,
      Limits limits) {}

  @CheckedTemplate(basePath = "therapist")
  static class Templates {
    static native TemplateInstance tailoring(PatientFrame frame, Form form, Choices choices);
  }

  private final PatientFrames frames;
  private final RoutineViews routine;
  private final Tailorings tailorings;
  private final Episodes episodes;
  private final ClinicCatalogue knowledge;
  private final Forms forms;
  private final Moments moments;
  private final TailoringMessages words;

  TailoringPage(
      PatientFrames frames,
      RoutineViews routine,
      Tailorings tailorings,
      Episodes episodes,
      ClinicCatalogue knowledge,
      Forms forms,
      Moments moments,
      TailoringMessages words) {
    this.frames = frames;
    this.routine = routine;
    this.tailorings = tailorings;
    this.episodes = episodes;
    this.knowledge = knowledge;
    this.forms = forms;
    this.moments = moments;
    this.words = words;
  }

  /** The choices as they are recorded, or the usual ones. */
  @GET
  public TemplateInstance show(UUID patientId) {
    return page(patientId, forms.showingAll(stored(tailorings.of(patientId, episode(patientId)))));
  }

  /** Records the choices. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(UUID patientId, MultivaluedMap<String, String> typed) {
    Form form = forms.read(typed);
    Optional<UUID> open = episodes.open(patientId).map(Episode::id);
    if (open.isEmpty()) {
      return routine.over(patientId, form.value("protocol"));
    }
    UUID episode = open.get();
    TailoringSettings settings = settings(form);
    if (!form.hasFaults()) {
      try {
        tailorings.record(patientId, episode, settings, Revision.of(form));
        return Response.seeOther(URI.create("/therapist/patients/" + patientId + "/routine"))
            .build();
      } catch (ChangedMeanwhileException _) {
        form = withCurrentRevision(typed, tailorings.of(patientId, episode));
      }
    }
    return Response.status(422).entity(page(patientId, form)).build();
  }

  private Form withCurrentRevision(MultivaluedMap<String, String> typed, Tailoring current) {
    Map<String, List<String>> values = new HashMap<>(typed);
    values.put(Revision.FIELD, List.of(Long.toString(current.revision())));
    Form form = forms.showingAll(values);
    form.refuse(Revision.FIELD, words.changed_meanwhile());
    return form;
  }

  private TailoringSettings settings(Form form) {
    Choices choices = choices();
    form.named("phase", words.phase())
        .named("profile", words.profile())
        .named("minutes", words.minutes())
        .named("daysPerWeek", words.days())
        .named("conditions", words.conditions())
        .named("surgeryOn", words.surgery_on())
        .named("protocol", words.protocol())
        .named("equipment", words.equipment())
        .named("positions", words.positions())
        .named("banned", words.banned())
        .named("taught", words.taught());
    String phase = form.choice("phase", values(choices.phases()));
    String profile = form.optionalChoice("profile", values(choices.profiles())).orElse("");
    int minutes = form.requiredWhole("minutes", 3, LONGEST_SESSION);
    int days = form.requiredWhole("daysPerWeek", 1, 7);
    Set<Posture> positions = EnumSet.noneOf(Posture.class);
    known(form, "positions", choices.positions())
        .forEach(name -> positions.add(Posture.valueOf(name)));
    return new TailoringSettings(
        form.fault("phase") == null ? Integer.parseInt(phase) : 1,
        profile.isEmpty() ? null : profile,
        form.chosen("trainedLifter", "yes"),
        minutes,
        days,
        known(form, "conditions", choices.conditions()),
        known(form, "equipment", choices.equipment()),
        positions,
        known(form, "banned", choices.exercises()),
        known(form, "taught", choices.teachable()),
        surgery(form));
  }

  /** One needs the other: a day without a protocol, or a protocol without a day, opens nothing. */
  private @Nullable Surgery surgery(Form form) {
    LocalDate today = moments.getToday();
    Optional<LocalDate> day = form.date("surgeryOn", today.minusYears(LONGEST_AGO), today);
    Optional<String> protocol = form.optional("protocol", Surgery.LONGEST_PROTOCOL);
    if (day.isEmpty() && protocol.isPresent()) {
      form.refuse("surgeryOn", words.surgery_day_missing());
    } else if (day.isPresent() && protocol.isEmpty()) {
      form.refuse("protocol", words.protocol_missing());
    }
    return form.hasFaults() || day.isEmpty() || protocol.isEmpty()
        ? null
        : new Surgery(day.get(), protocol.get());
  }

  /** The ticked words that are offered; a word nobody offered is refused beside its field. */
  private Set<String> known(Form form, String field, List<Option> offered) {
    Set<String> ticked = new HashSet<>(form.values(field));
    ticked.remove("");
    if (!values(offered).containsAll(ticked)) {
      form.choice(field, Set.of());
      ticked.retainAll(values(offered));
    }
    return ticked;
  }

  private static Set<String> values(Collection<Option> options) {
    Set<String> values = new HashSet<>();
    options.forEach(option -> values.add(option.value()));
    return values;
  }

  private static Map<String, List<String>> stored(Tailoring tailoring) {
    TailoringSettings settings = tailoring.settings();
    Map<String, List<String>> values = new HashMap<>();
    values.put(Revision.FIELD, List.of(Long.toString(tailoring.revision())));
    values.put("phase", List.of(Integer.toString(settings.phase())));
    values.put("profile", settings.profile() == null ? List.of() : List.of(settings.profile()));
    values.put("trainedLifter", settings.trainedLifter() ? List.of("yes") : List.of());
    values.put("minutes", List.of(Integer.toString(settings.minutes())));
    values.put("daysPerWeek", List.of(Integer.toString(settings.daysPerWeek())));
    values.put("conditions", List.copyOf(settings.conditions()));
    values.put("equipment", List.copyOf(settings.equipment()));
    values.put("positions", settings.positionsExcluded().stream().map(Enum::name).toList());
    values.put("banned", List.copyOf(settings.banned()));
    values.put("taught", List.copyOf(settings.taught()));
    Surgery surgery = settings.surgery();
    if (surgery != null) {
      values.put("surgeryOn", List.of(surgery.day().toString()));
      values.put("protocol", List.of(surgery.protocol()));
    }
    return values;
  }

  private UUID episode(UUID patientId) {
    return episodes
        .open(patientId)
        .map(Episode::id)
        .orElseThrow(() -> new RecordNotFoundException("open episode"));
  }

  private TemplateInstance page(UUID patientId, Form form) {
    return Templates.tailoring(
        frames.open(patientId, PatientFrames.Section.ROUTINE), form, choices());
  }

  private Choices choices() {
    Collection<Exercise> library = knowledge.current().exercises().values();
    return new Choices(
        knowledge.current().tailoring().phases().stream()
            .map(
                phase ->
                    new Option(
                        Integer.toString(phase.number()),
                        words.phase_option(phase.number(), phase.name(), phase.enterWhen())))
            .toList(),
        knowledge.current().tailoring().profiles().stream()
            .map((Profile profile) -> new Option(profile.id(), profile.name()))
            .toList(),
        knowledge.current().conditions().values().stream()
            .map((Condition condition) -> new Option(condition.id(), condition.name()))
            .toList(),
        knowledge.current().equipment().stream().map(thing -> new Option(thing, thing)).toList(),
        Arrays.stream(Posture.values())
            .map(posture -> new Option(posture.name(), words.posture(posture)))
            .toList(),
        options(library.stream().filter(Exercise::teachInPerson).toList()),
        options(library),
        knowledge.current().tailoring().limits());
  }

  private static List<Option> options(Collection<Exercise> exercises) {
    return exercises.stream()
        .map(exercise -> new Option(exercise.id(), exercise.id() + " " + exercise.name()))
        .toList();
  }
}
