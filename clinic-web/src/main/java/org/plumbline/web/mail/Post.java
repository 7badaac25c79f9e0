package org.plumbline.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.notice.Delivery;
import org.plumbline.core.notice.Notices;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.tenancy.Tenant;

/** Empties the outboxes, clinic by clinic. */
@ApplicationScoped
public class Post {

  /**
   * At most this many of one clinic in one round, so that no clinic waits for another's hundreds.
   */
  private static final int ROUND = 50;

  private final Clinics clinics;
  private final Notices notices;
  private final MailCourier courier;
  private final Tenancy tenancy;

  Post(Clinics clinics, Notices notices, MailCourier courier, Tenancy tenancy) {
    this.clinics = clinics;
    this.notices = notices;
    this.courier = courier;
    this.tenancy = tenancy;
  }

  /** Sends what is due. */
  public void goRound() {
    for (var clinicId : clinics.allIds()) {
      tenancy.as(new Tenant.Product(clinicId), this::empty);
    }
  }

  private void empty() {
    for (int i = 0; i < ROUND; i++) {
      if (notices.deliverNext(courier) == Delivery.NOTHING_DUE) {
        return;
      }
    }
  }
}
