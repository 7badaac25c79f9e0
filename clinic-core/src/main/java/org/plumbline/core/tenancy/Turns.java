package org.plumbline.core.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Lets work about the same patient wait for each other, until the transaction at hand ends: so a
 * report that arrives twice at once finds the first.
 */
@ApplicationScoped
public class Turns {

  private final EntityManager entities;

  Turns(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Waits for this patient's turn.
   *
   * @param queue what is waited for; different queues do not wait for each other
   */
  public void take(String queue, UUID patientId) {
    entities
        .createNativeQuery(
            "select 1 from pg_advisory_xact_lock(hashtextextended(:turn, 0))", Integer.class)
        .setParameter("turn", queue + " " + patientId)
        .getSingleResult();
  }
}
