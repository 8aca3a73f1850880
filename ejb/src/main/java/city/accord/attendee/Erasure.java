package city.accord.attendee;

import city.accord.ChangedMeanwhile;
import city.accord.Entities;
import city.accord.NotThere;
import city.accord.Refused;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summits;
import city.accord.text.PersonName;
import city.accord.text.VisibleText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Erases people of the summit at hand who ask for it (GDPR, article 17). It cannot be undone; a row
 * without a person stays, so that no total changes.
 */
@Stateless
@RolesAllowed(Right.PRIVACY)
public class Erasure {

  static final int MAX_REASON = 200;

  @PersistenceContext private EntityManager em;
  @Inject private Eraser eraser;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;

  /**
   * Who is about to be erased.
   *
   * @throws NotThere where the summit has no such person, or no more
   */
  public AttendeeRow row(long id) {
    return AttendeeRow.of(require(Entities.require(em, Attendee.class, id)));
  }

  /**
   * What stays of a person all the same, since it is sealed or released: the ends of the keys of
   * messages.
   */
  public Set<String> kept(long id) {
    return eraser.kept(require(Entities.require(em, Attendee.class, id)));
  }

  /**
   * Erases a person.
   *
   * @param version in which the officer saw the person
   * @param reason why, without the person's name: it goes on record
   * @throws ErasureReasonMissing where no reason is given
   * @throws ErasureReasonTooLong where it is longer than the record takes
   * @throws ErasureReasonNamesPerson where it says who it was
   * @throws ChangedMeanwhile where the person is no longer as the officer saw them
   * @throws Refused where something has to be done first
   */
  public void erase(long id, int version, String reason) {
    if (reason == null || VisibleText.isBlank(reason)) throw new ErasureReasonMissing();
    if (reason.length() > MAX_REASON) throw new ErasureReasonTooLong(MAX_REASON);
    VisibleText.require(reason);
    Attendee attendee = require(Entities.lock(em, Attendee.class, id));
    ChangedMeanwhile.check(version, attendee.version());
    if (isNamed(attendee, reason)) throw new ErasureReasonNamesPerson();
    eraser.erase(attendee);
    audit.recordChange("privacy.erased", "attendee " + id, reason.strip(), null, null);
  }

  private static boolean isNamed(Attendee attendee, String reason) {
    PersonName name = attendee.name();
    return Stream.of(name.latinFamily(), name.latinGiven(), name.nativeName(), attendee.email())
        .filter(Objects::nonNull)
        .map(word -> Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{Alpha})"))
        .anyMatch(word -> word.matcher(reason).find());
  }

  private Attendee require(Attendee attendee) {
    attendee.requirePerson();
    if (attendee.summitId() != summits.current().id()) throw new NotThere(attendee.id());
    return attendee;
  }

  /** Nobody is erased without a reason, which goes on record. */
  public static class ErasureReasonMissing extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "reason";
    }
  }

  /** The record takes a sentence, no story. */
  public static class ErasureReasonTooLong extends Refused {

    private static final long serialVersionUID = 1;

    public ErasureReasonTooLong(int most) {
      super(most);
    }

    @Override
    public String field() {
      return "reason";
    }
  }

  /** A reason that names the person would keep what is erased. */
  public static class ErasureReasonNamesPerson extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "reason";
    }
  }
}
