package org.plumbline.core.routine;

import org.plumbline.core.catalogue.Phase;

/** A candidate in a slot of the session. */
record Place(Phase.Slot slot, Candidate candidate) {}
