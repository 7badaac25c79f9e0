package org.plumbline.core.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.tenancy.Ids;
import org.plumbline.core.tenancy.Role;
import org.plumbline.core.tenancy.Tenant;
import org.plumbline.local.DatabaseRole;

/**
 * A clinic of its own for one test: a therapist, a manager, an administrator, and one patient with
 * a sign-in and an open episode. Every call makes a new clinic, so no test meets another's rows.
 */
public record SmallClinic(
    UUID clinicId,
    UUID therapistId,
    UUID managerId,
    UUID adminId,
    UUID patientId,
    UUID patientMembershipId,
    UUID episodeId,
    String mark) {

  /** Makes a new clinic through the owner's connection, past row-level security. */
  public static SmallClinic open() {
    var clinic =
        new SmallClinic(
            Ids.next(),
            Ids.next(),
            Ids.next(),
            Ids.next(),
            Ids.next(),
            Ids.next(),
            Ids.next(),
            Ids.next().toString().substring(24));
    try (Connection owner = PostgresResource.connect(DatabaseRole.OWNER)) {
      clinic.write(owner);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return clinic;
  }

  /** The same clinic with another patient, who has a sign-in and an open episode too. */
  public SmallClinic anotherPatient() {
    var other =
        new SmallClinic(
            clinicId,
            therapistId,
            managerId,
            adminId,
            Ids.next(),
            Ids.next(),
            Ids.next(),
            Ids.next().toString().substring(24));
    try (Connection owner = PostgresResource.connect(DatabaseRole.OWNER)) {
      other.writePatient(owner);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return other;
  }

  /** The therapist at work. */
  public Tenant.Member therapist() {
    return member(therapistId, Role.THERAPIST);
  }

  /** The manager at work. */
  public Tenant.Member manager() {
    return member(managerId, Role.MANAGER);
  }

  /** The administrator at work. */
  public Tenant.Member admin() {
    return member(adminId, Role.ADMIN);
  }

  /** The patient, signed in. */
  public Tenant.Member patient() {
    return new Tenant.Member(
        clinicId, patientMembershipId, Role.PATIENT, subject(Role.PATIENT), patientId);
  }

  /** The product itself at work for this clinic. */
  public Tenant product() {
    return new Tenant.Product(clinicId);
  }

  /** The sign-in subject of this clinic's person in a role. */
  public String subject(Role role) {
    return role.word() + "-" + mark;
  }

  private Tenant.Member member(UUID membershipId, Role role) {
    return new Tenant.Member(clinicId, membershipId, role, subject(role), null);
  }

  private void write(Connection owner) throws SQLException {
    execute(
        owner,
        "insert into clinic (id, name, zone, language, created_at)"
            + " values (?, ?, 'Europe/London', 'en', now())",
        clinicId,
        "Clinic " + mark);
    insertMember(owner, therapistId, Role.THERAPIST);
    insertMember(owner, managerId, Role.MANAGER);
    insertMember(owner, adminId, Role.ADMIN);
    writePatient(owner);
  }

  private void writePatient(Connection owner) throws SQLException {
    execute(
        owner,
        "insert into patient (id, clinic_id, given_name, family_name, birth_date, sex, language,"
            + " registered_at) values (?, ?, 'Pat', ?, date '1990-04-01', 'female', 'en', now())",
        patientId,
        clinicId,
        "Sample " + mark);
    execute(
        owner,
        "insert into membership (id, clinic_id, subject, role, patient_id, display_name, started_at)"
            + " values (?, ?, ?, 'patient', ?, 'Pat', now())",
        patientMembershipId,
        clinicId,
        subject(Role.PATIENT),
        patientId);
    execute(
        owner,
        "insert into episode (id, clinic_id, patient_id, reason, therapist_id, opened_at)"
            + " values (?, ?, ?, 'Low back pain', ?, now())",
        episodeId,
        clinicId,
        patientId,
        therapistId);
  }

  private void insertMember(Connection owner, UUID id, Role role) throws SQLException {
    execute(
        owner,
        "insert into membership (id, clinic_id, subject, role, display_name, started_at)"
            + " values (?, ?, ?, ?, ?, now())",
        id,
        clinicId,
        subject(role),
        role.word(),
        "The " + role.word());
  }

  static void execute(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
