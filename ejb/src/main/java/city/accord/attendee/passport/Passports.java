package city.accord.attendee.passport;

import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.attendee.Attendee;
import city.accord.summit.Summits;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The travel documents of people, as officers enter them and, by a right of its own, read them. */
@Stateless
@RolesAllowed(Right.PEOPLE)
public class Passports {

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private Summits summits;
  @Inject private PassportStore store;

  /** Whether a person's document is known. */
  @RolesAllowed({Right.PEOPLE, Right.READ})
  public PassportRow row(long attendee) {
    return store.row(person(attendee));
  }

  /**
   * Enters what a person's document says; what is not said stays as it is.
   *
   * @param version what the form was filled from
   * @throws city.accord.ChangedMeanwhile where it is no longer so
   * @throws PassportRefused about what cannot be
   */
  public void save(long attendee, int version, PassportDetails said) {
    store.save(person(attendee).id(), version, said);
  }

  /** Takes away what is known of a person's document. */
  public void remove(long attendee, int version) {
    store.remove(person(attendee).id(), version);
  }

  /**
   * Reads what a person's document says, on record.
   *
   * @throws PassportRefused.PassportKeyMissing where its key is no longer set
   */
  @RolesAllowed(Right.PASSPORTS)
  public PassportDetails show(long attendee) {
    return store.read(person(attendee));
  }

  /**
   * The same for whoever may; empty for everybody else, where nothing is known, and where the key
   * is no longer set.
   */
  @PermitAll
  public Optional<PassportDetails> readWhereAllowed(long attendee) {
    if (!session.isCallerInRole(Right.PASSPORTS)) return Optional.empty();
    return store.readForHolder(person(attendee));
  }

  private Attendee person(long id) {
    Attendee person = Entities.require(em, Attendee.class, id);
    person.requirePerson();
    if (person.summitId() != summits.current().id()) throw new NotThere(id);
    return person;
  }
}
