package org.plumbline.web.reason;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.plumbline.core.assessment.Side;

/**
 * What a therapist may read aloud to a patient: plain words for patterns and findings. No cause, no
 * blame, no number.
 */
@MessageBundle("told")
public interface ToldMessages {

  @Message(
      "What stood out was {findings}. That may fit with {pattern}: an idea for us to check together,"
          + " not a diagnosis.")
  String sentence(String findings, String pattern);

  @Message(
      "What we measured may fit with {pattern}: an idea for us to check together, not a diagnosis.")
  String may_fit(String pattern);

  @Message("What we measured so far does not point to {pattern}.")
  String not_supported(String pattern);

  @Message("We have not measured enough yet to say anything about {pattern}.")
  String not_enough(String pattern);

  @Message("{one} and {other}")
  String and(String one, String other);

  @Message("the difference between left and right in {what}")
  String difference(String what);

  @Message("how {one} compares with {other}")
  String compared(String one, String other);

  @Message("{pattern}{#when side}{#is LEFT}, here on the left{#is RIGHT}, here on the right{/when}")
  String on_side(String pattern, Side side);

  @Message(
      "{#when id}"
          + "{#is 'LCS'}tightness at the front of your hips, together with belly and buttock muscles"
          + " that can grow stronger"
          + "{#is 'UCS'}muscles at the front of your neck that can learn to hold longer, together"
          + " with an upper back that can learn to move more"
          + "{#is 'LAY'}your hips and your neck being two parts of one picture"
          + "{#is 'GES'}a low back that moves along when you straighten your hip, and buttock muscles"
          + " that can learn to do more"
          + "{#is 'HAM'}the back of your thigh working hard when you straighten your hip"
          + "{#is 'MCD'}a trunk that can learn to stay steadier while your arms and legs move"
          + "{#is 'LAR'}one side of your trunk that can learn to hold as long as the other"
          + "{#is 'HFD'}tightness at the front of your hip and thigh"
          + "{#is 'FLP'}a low back that bends before your hips do when you bend and lift"
          + "{#is 'EXP'}a low back that arches easily when you stand or lift a leg"
          + "{#is 'PLC'}a pelvis that can learn to stay steadier when you stand on one leg"
          + "{#is 'THS'}an upper back that can learn to turn further"
          + "{#is 'EEN'}back muscles that can learn to hold longer"
          + "{#is 'HRD'}a hip that turns further one way than the other"
          + "{#else}{/when}")
  String pattern(String id);

  @Message(
      "{#when id}"
          + "{#is 'SOREN'}the hold for your back"
          + "{#is 'SIDEBR'}the side bridge"
          + "{#is 'FLEXE'}the hold for your belly"
          + "{#is 'PLANK'}the plank"
          + "{#is 'SLBR'}the single-leg bridge"
          + "{#is 'BRSENSE'}where you felt the bridge"
          + "{#is 'MTTHIP'}the length of the front of your hip"
          + "{#is in 'MTTKNEE' 'ELY'}the length of the front of your thigh"
          + "{#is in 'SLR' 'PKE'}the length of the back of your thigh"
          + "{#is 'HIPEXT'}moving your leg backwards"
          + "{#is 'HIPIR'}turning your hip inwards"
          + "{#is 'HIPER'}turning your hip outwards"
          + "{#is 'HHDABD'}the strength of lifting your leg sideways"
          + "{#is 'HHDEXT'}the strength of pushing your leg backwards"
          + "{#is 'TREND'}keeping your pelvis level on one leg"
          + "{#is 'SLSQ'}the single-leg squat"
          + "{#is 'YBANT'}reaching forward on one leg"
          + "{#is 'ASLR'}the effort of lifting a straight leg"
          + "{#is 'PBU'}drawing in your belly"
          + "{#is 'PHEQ'}lifting a leg while lying face down"
          + "{#is 'LUO6'}keeping your low back still in small movements"
          + "{#is 'BDQ'}the bird-dog"
          + "{#is 'HINGEQ'}bending from the hips"
          + "{#is 'TROT'}turning your upper back"
          + "{#is 'SBEND'}bending to the side"
          + "{#is 'PTILT'}how your pelvis rests when you stand"
          + "{#is 'LORD'}the curve of your low back when you stand"
          + "{#is 'CVA'}how your head rests over your shoulders"
          + "{#is 'PECMIN'}the length of the front of your shoulder"
          + "{#is 'DNF'}the hold for the front of your neck"
          + "{#else}{/when}")
  String test(String id);

  @Message(
      "{#when item}"
          + "{#is 'bow'}bowing with a still back"
          + "{#is 'pelvicTilt'}tilting your pelvis"
          + "{#is 'oneLeg'}shifting onto one leg"
          + "{#is 'sitKnee'}straightening a knee while sitting"
          + "{#is 'rock'}rocking on hands and knees"
          + "{#is 'proneKnee'}bending a knee while lying face down"
          + "{#else}{/when}")
  String item(String item);

  @Message(
      "{#when id}"
          + "{#is 'SIT6'}the hours you sit"
          + "{#is 'DESK'}your work at a desk or phone"
          + "{#is 'RUNCYC'}your running, cycling or sitting"
          + "{#is 'ONESIDED'}your one-sided sport or carrying"
          + "{#is 'ROTSPORT'}your sport with its many turns"
          + "{#is 'PASTHAM'}the hamstring strain you had"
          + "{#is 'RECURLBP'}what you told about your back over time"
          + "{#is 'NECKSX'}what you told about your neck and shoulders"
          + "{#is 'ROUNDSH'}how your shoulders rest"
          + "{#is 'HINGETIGHT'}a tight back after bending work"
          + "{#is 'WORSEFLEX'}how bending and sitting feel"
          + "{#is 'WORSEEXT'}how standing and arching feel"
          + "{#is 'ONLYFLEX'}how bending feels"
          + "{#is 'ONLYEXT'}how arching feels"
          + "{#is 'LATHIP'}how the outside of your hip feels"
          + "{#is 'SUSTACHE'}how staying in one position feels"
          + "{#is 'ARCHLEG'}how your back moves when you lower your legs"
          + "{#is 'NOCRAMP'}how the bridge feels with your heels close"
          + "{#is 'TURNLUM'}how your low back helps when you turn"
          + "{#is 'OVHLIM'}reaching overhead"
          + "{#is 'EARLYPELV'}how your pelvis turns with your hip"
          + "{#is 'ASLRCOMP'}how a hand on your pelvis helps to lift a leg"
          + "{#else}{/when}")
  String question(String id);
}
