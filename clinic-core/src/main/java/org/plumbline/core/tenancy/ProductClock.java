package org.plumbline.core.tenancy;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one clock of the product. Whoever needs the time asks for it; tests and samples move it. */
@ApplicationScoped
public class ProductClock {

  private static final ThreadLocal<@Nullable Instant> MOVED = new ThreadLocal<>();

  @Produces
  @DefaultBean
  @ApplicationScoped
  Clock clock() {
    return new Movable(Clock.systemUTC());
  }

  /**
   * Does {@code work} as if it were another moment, for the thread at hand only. For entering the
   * past of sample clinics; everybody else's time goes on.
   */
  public <T> T at(Instant moment, Supplier<T> work) {
    Instant before = MOVED.get();
    MOVED.set(moment);
    try {
      return work.get();
    } finally {
      if (before == null) {
        MOVED.remove();
      } else {
        MOVED.set(before);
      }
    }
  }

  /** Real time, unless the thread at hand was moved. */
  private static final class Movable extends Clock {

    private final Clock real;

    Movable(Clock real) {
      this.real = real;
    }

    @Override
    public ZoneId getZone() {
      return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return new Movable(real.withZone(zone));
    }

    @Override
    public Instant instant() {
      Instant moved = MOVED.get();
      return moved == null ? real.instant() : moved;
    }
  }
}
