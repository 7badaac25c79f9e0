package org.plumbline.web.sample;

import java.util.List;

/** What people and therapists write in the sample clinics: {@code sample/comments.yaml}. */
record Comments(
    List<String> good,
    List<String> usual,
    List<String> sore,
    List<String> skipped,
    String verdict,
    String noteToPatient,
    String caution,
    List<String> looked,
    String ended) {

  static Comments read() {
    return Cast.yaml("/sample/comments.yaml", Comments.class);
  }
}
