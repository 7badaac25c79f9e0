package org.plumbline.core.patient;

import org.plumbline.core.tenancy.Role;

/**
 * What the holder of an invitation's link is shown.
 *
 * @param name whom it greets
 * @param email where it was sent; the suggested sign-in name
 * @param state whether the link still works, and if not, why
 */
public record InvitationGreeting(
    String clinicName, Role role, String name, String email, InvitationState state) {}
