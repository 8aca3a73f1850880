package city.accord.programme;

import city.accord.text.PersonName;
import java.time.Instant;
import java.util.List;

/**
 * Where people are needed beside the programme, and who goes wherever a delegation goes.
 *
 * @param officers who accompany delegations; one may accompany several
 */
public record Duties(List<Duty> duties, List<Companion> officers) {

  static final Duties NONE = new Duties(List.of(), List.of());

  /**
   * A time at which somebody is on duty.
   *
   * @param delegationId whom they accompany then; null where they interpret
   */
  public record Duty(
      long attendeeId, PersonName name, Long delegationId, Instant startsAt, Instant endsAt) {

    boolean overlaps(Session session) {
      return session.isScheduled()
          && startsAt.isBefore(session.endsAt())
          && session.startsAt().isBefore(endsAt);
    }
  }

  /** The liaison officer of a delegation. */
  public record Companion(long delegationId, long attendeeId, PersonName name) {}
}
