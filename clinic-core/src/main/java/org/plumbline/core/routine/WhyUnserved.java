package org.plumbline.core.routine;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Why a likely pattern has no exercise in a routine. Stored under its short name. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = WhyUnserved.AwaitsReview.class, name = "red-flag"),
  @JsonSubTypes.Type(value = WhyUnserved.SmallRoutine.class, name = "small-routine"),
  @JsonSubTypes.Type(value = WhyUnserved.NoRoom.class, name = "no-room"),
  @JsonSubTypes.Type(value = WhyUnserved.AllLeftOut.class, name = "all-left-out"),
  @JsonSubTypes.Type(value = WhyUnserved.NotInPhase.class, name = "phase"),
  @JsonSubTypes.Type(value = WhyUnserved.NotPrescribed.class, name = "not-prescribed")
})
public sealed interface WhyUnserved {

  /** Nothing is proposed until a red flag is reviewed. */
  record AwaitsReview(String flag) implements WhyUnserved {}

  /** A small routine has no room for one more; it comes next. */
  record SmallRoutine() implements WhyUnserved {}

  /** No exercise for it fits beside the others. */
  record NoRoom() implements WhyUnserved {}

  /** Every exercise for it is left out, each with its own reason. */
  record AllLeftOut() implements WhyUnserved {}

  /** No exercise for it has a place in this phase. */
  record NotInPhase(int phase) implements WhyUnserved {}

  /** The routine, as it was edited, has no exercise for it. */
  record NotPrescribed() implements WhyUnserved {}
}
