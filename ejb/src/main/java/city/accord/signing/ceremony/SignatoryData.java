package city.accord.signing.ceremony;

import city.accord.attendee.Attendee;
import city.accord.attendee.PersonalData;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * As what a person signs. What they wrote is part of the declaration, which everybody may read; a
 * ceremony that is over keeps its copies of names, whatever becomes of the person's own record.
 */
@Dependent
class SignatoryData implements PersonalData {

  private static final Set<CeremonyState> OVER =
      EnumSet.of(CeremonyState.SEALED, CeremonyState.PUBLISHED, CeremonyState.VOID);

  @PersistenceContext private EntityManager em;

  @Override
  public List<Part> of(long attendee) {
    return List.of(
        Part.of(
            em,
            "signatures",
            "signatory, jobTitle, place, state",
            "select s.signatory.name, s.signatory.title, s.signatory.place, s.state from "
                + "Slot s where s.signatory.attendeeId = :id order by s.id",
            attendee));
  }

  /** Nothing goes: what is sealed is complete or proves nothing. */
  @Override
  public void erase(Attendee attendee) {}

  /**
   * @throws SignsInCeremony where a ceremony that is not over has a slot for the person
   */
  @Override
  public void requireErasable(long attendee) {
    states(attendee)
        .filter(state -> !OVER.contains(state))
        .findFirst()
        .ifPresent(
            state -> {
              throw new SignsInCeremony();
            });
  }

  @Override
  public Set<String> kept(Attendee attendee) {
    return states(attendee.id()).findFirst().isEmpty() ? Set.of() : Set.of("ceremony");
  }

  private Stream<CeremonyState> states(long attendee) {
    return em
        .createQuery(
            "select s.ceremony.progress.state from Slot s where s.signatory.attendeeId = :id",
            CeremonyState.class)
        .setParameter("id", attendee)
        .getResultList()
        .stream();
  }
}
