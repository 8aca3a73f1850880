package city.accord.print;

import city.accord.ChangedMeanwhile;
import city.accord.Refused;
import city.accord.Right;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.passport.Passports;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summits;
import city.accord.text.DrawableText;
import city.accord.text.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Invitations and letters for visas, on the summit's letterhead, as officers word and make them.
 */
@Stateless
@RolesAllowed(Right.PRINT)
public class PaperLetters {

  private static final int MOST = 500;

  @PersistenceContext private EntityManager em;
  @Inject private LettersOnPaper letters;
  @Inject private PrintPeople people;
  @Inject private Passports passports;
  @Inject private Summits summits;
  @Inject private DrawableText drawable;
  @Inject private AuditTrail audit;

  public LetterheadRow head() {
    return letters.head();
  }

  /**
   * Says what stands on the letters from now on.
   *
   * @throws ChangedMeanwhile where it is no longer as the form was filled from
   * @throws Refused where a text cannot be drawn, or has a placeholder that there is not
   */
  public void save(LetterheadRow row) {
    drawable.require(row.place());
    drawable.require(row.signer());
    drawable.require(row.signerTitle());
    Letterhead head = em.find(Letterhead.class, summits.current().id());
    ChangedMeanwhile.check(row.version(), head == null ? 0 : head.row().version());
    if (head == null) head = new Letterhead(summits.current().id());
    head.set(row);
    em.persist(head);
    audit.record("print.letterhead-saved", "letterhead", null);
  }

  /**
   * Writes a letter to each of these people, but for those who do not come any more.
   *
   * @param title of the file
   * @throws Refused where nobody is left, or they are too many for one file
   */
  public void write(
      PaperLetter kind, Collection<Long> ids, Language language, String title, OutputStream out) {
    if (ids.size() > MOST) throw new TooManyLetters(MOST);
    Map<Long, Attendee> found = people.byId(ids);
    List<Attendee> written =
        ids.stream()
            .distinct()
            .map(found::get)
            .filter(Objects::nonNull)
            .filter(one -> !AttendeeStatus.GONE.contains(one.status()))
            .filter(one -> one.summitId() == summits.current().id())
            .toList();
    letters.write(kind, written, language, title, one -> passports.readWhereAllowed(one.id()), out);
  }

  /** More letters than one file holds. */
  public static class TooManyLetters extends Refused {

    private static final long serialVersionUID = 1;

    public TooManyLetters(int most) {
      super(most);
    }
  }
}
