package org.plumbline.web.therapist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.web.page.Meanwhile;
import org.plumbline.web.page.Moments;

/** Says on a page of an episode that a colleague ended the episode since the page was opened. */
@ApplicationScoped
class EpisodeOver {

  private final Episodes episodes;
  private final Moments moments;
  private final MeanwhileMessages words;

  EpisodeOver(Episodes episodes, Moments moments, MeanwhileMessages words) {
    this.episodes = episodes;
    this.moments = moments;
    this.words = words;
  }

  /**
   * When the latest episode ended, with what was typed on the page.
   *
   * @throws RecordNotFoundException when there is no such patient here, or none was ever in care
   */
  Meanwhile of(UUID patientId, String... typed) {
    return episodes.of(patientId).stream()
        .filter(episode -> !episode.isOpen())
        .findFirst()
        .map(
            ended ->
                Meanwhile.of(
                    words.episode_ended(moments.time(Objects.requireNonNull(ended.endedAt()))),
                    typed))
        .orElseThrow(() -> new RecordNotFoundException("open episode"));
  }
}
