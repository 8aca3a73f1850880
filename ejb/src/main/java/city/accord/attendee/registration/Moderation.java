package city.accord.attendee.registration;

import city.accord.ChangedMeanwhile;
import city.accord.Entities;
import city.accord.Refused;
import city.accord.Right;
import city.accord.attendee.Attendee;
import city.accord.audit.AuditTrail;
import city.accord.text.VisibleText;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Officers decide about registrations, write to those concerned, and leave notes for each other.
 */
@Stateless
@RolesAllowed(Right.PEOPLE)
public class Moderation {

  private static final int MAX_TEXT = 2000;

  @PersistenceContext private EntityManager em;
  @Resource private SessionContext session;
  @Inject private Decisions decisions;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Decides about many people, about each in a transaction of its own: three hundred of them hold
   * up nobody else, and what was decided stays where the server stops halfway. Those of whom
   * nothing changes stay as they are and get no letter; so do those who, or about whom another
   * officer, changed something meanwhile.
   *
   * @param seen in which version the officer saw each of them, by id
   * @param letter whether they are written to, as far as they have an address
   * @param sentence what the officer adds to the letter, or blank
   * @throws ChangedMeanwhile where none of them is as the officer saw them
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Outcome decide(
      Decision decision, Map<Long, Integer> seen, boolean letter, String sentence) {
    requireText(sentence);
    Map<Decisions.Became, Integer> became = new EnumMap<>(Decisions.Became.class);
    seen.forEach(
        (id, version) ->
            became.merge(
                decisions.decide(decision, id, version, letter, sentence), 1, Integer::sum));
    int changed = became.getOrDefault(Decisions.Became.CHANGED_MEANWHILE, 0);
    if (changed == seen.size() && changed > 0) throw new ChangedMeanwhile();
    return new Outcome(became.getOrDefault(Decisions.Became.DECIDED, 0), changed);
  }

  /**
   * What became of a decision.
   *
   * @param decided about how many was decided
   * @param changedMeanwhile how many were left as they are since they are not as the officer saw
   */
  public record Outcome(int decided, int changedMeanwhile) {}

  /** Leaves a note that only officers see. */
  public void write(long attendee, String text) {
    if (text == null || VisibleText.isBlank(text)) throw new NoteMissing();
    requireText(text);
    Attendee about = Entities.require(em, Attendee.class, attendee);
    about.requirePerson();
    String author = session.getCallerPrincipal().getName();
    em.persist(new OfficerNote(about.id(), author, text.strip(), clock.instant()));
    audit.record("registration.note-written", about.name().latin(), null);
  }

  /** The notes about a person, the newest first. */
  public List<NoteRow> notes(long attendee) {
    return em.createQuery(
            "select n from OfficerNote n where n.attendeeId = :attendee order by n.id desc",
            OfficerNote.class)
        .setParameter("attendee", attendee)
        .getResultStream()
        .map(OfficerNote::row)
        .toList();
  }

  private static void requireText(String text) {
    VisibleText.require(text);
    if (text != null && text.length() > MAX_TEXT) throw new SentenceTooLong(MAX_TEXT);
  }

  /** Nothing was written. */
  public static class NoteMissing extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "note";
    }
  }

  /** A note, or the sentence of a letter, is longer than it may be. */
  public static class SentenceTooLong extends Refused {

    private static final long serialVersionUID = 1;

    public SentenceTooLong(int most) {
      super(most);
    }
  }
}
