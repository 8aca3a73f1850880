package city.accord.attendee.passport;

import city.accord.ChangedMeanwhile;
import city.accord.Entities;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeRow;
import city.accord.attendee.passport.PassportRefused.BirthDateNotPossible;
import city.accord.attendee.passport.PassportRefused.NoPassportDetails;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps what is said of travel documents. Who may say it, the caller has judged. */
@Dependent
public class PassportStore {

  /** Nobody alive is older. */
  private static final int MOST_YEARS = 125;

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Whether a person's document is known. */
  public PassportRow row(Attendee person) {
    return row(person, em.find(Passport.class, person.id()));
  }

  /** Whether several people's are, in their order. */
  public List<PassportRow> rows(List<Attendee> people) {
    if (people.isEmpty()) return List.of();
    Map<Long, Passport> known =
        em.createQuery("select p from Passport p where p.attendeeId in :ids", Passport.class)
            .setParameter("ids", people.stream().map(Attendee::id).toList())
            .getResultStream()
            .collect(Collectors.toMap(Passport::attendeeId, Function.identity()));
    return people.stream().map(person -> row(person, known.get(person.id()))).toList();
  }

  private static PassportRow row(Attendee person, Passport known) {
    return new PassportRow(
        AttendeeRow.of(person),
        known == null ? 0 : known.version(),
        known != null && known.name() != null,
        known != null && known.birth() != null,
        PassportKeys.standing());
  }

  /**
   * Says what a person's document says; what is not said stays as it is.
   *
   * @param version what the form was filled from
   * @throws ChangedMeanwhile where it is no longer so
   * @throws PassportRefused about what cannot be
   */
  public void save(long attendee, int version, PassportDetails said) {
    if (said.isEmpty()) throw new NoPassportDetails();
    require(said.birthDate());
    PassportVault vault = PassportVault.ofSettings();
    Attendee person = Entities.lock(em, Attendee.class, attendee);
    person.requireComing();
    Passport known = em.find(Passport.class, attendee);
    ChangedMeanwhile.check(version, known == null ? 0 : known.version());
    if (known == null) known = new Passport(person);
    vault.close(said, known, person);
    em.persist(known);
    tell("passport.changed", person);
  }

  private void require(LocalDate birthDate) {
    if (birthDate == null) return;
    LocalDate today = summits.current().today(clock);
    if (!birthDate.isBefore(today) || birthDate.isBefore(today.minusYears(MOST_YEARS)))
      throw new BirthDateNotPossible();
  }

  /** Takes away what is known of a person's document. */
  void remove(long attendee, int version) {
    Attendee person = Entities.lock(em, Attendee.class, attendee);
    Passport known = Entities.require(em, Passport.class, attendee);
    ChangedMeanwhile.check(version, known.version());
    em.remove(known);
    tell("passport.removed", person);
  }

  /**
   * Reads what is known of a person's document, on record, for the letter that the organisers have
   * released to the person; empty where nothing is known, or the key is no longer set.
   */
  public Optional<PassportDetails> readForHolder(Attendee person) {
    if (PassportKeys.standing() != PassportKeys.Standing.SET) return Optional.empty();
    return Optional.of(read(person)).filter(read -> !read.isEmpty());
  }

  /** Reads what is known of a person's document, on record. */
  PassportDetails read(Attendee person) {
    Passport known = em.find(Passport.class, person.id());
    if (known == null) return new PassportDetails(null, null);
    PassportDetails read = PassportVault.ofSettings().open(known);
    tell("passport.read", person);
    return read;
  }

  /** The values are never on record. */
  private void tell(String event, Attendee person) {
    audit.recordChange(event, person.name().latin(), "attendee " + person.id(), null, null);
  }
}
