package org.plumbline.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.plumbline.web.access.Visitor;

/** Days and times as the person at the page reads them: in their clinic's zone. */
@Named("moments")
@RequestScoped
public class Moments {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

  private final Visitor visitor;
  private final Clock clock;

  Moments(Visitor visitor, Clock clock) {
    this.visitor = visitor;
    this.clock = clock;
  }

  /** The clinic's date now. */
  public LocalDate getToday() {
    return LocalDate.now(clock.withZone(zone()));
  }

  /** A day, for example {@code 31 May 1984}. */
  public String day(LocalDate day) {
    return DAY.format(day);
  }

  /** The clinic's day of a moment, for example {@code 31 May 1984}. */
  public String dayOf(Instant moment) {
    return DAY.format(moment.atZone(zone()));
  }

  /** A moment on the clinic's clock, for example {@code 31 May 1984, 14:05}. */
  public String time(Instant moment) {
    return TIME.format(moment.atZone(zone()));
  }

  private ZoneId zone() {
    return visitor.membershipHere().zone();
  }
}
