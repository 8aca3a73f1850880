package city.accord.letter;

import city.accord.ChangedMeanwhile;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.mail.Outbox;
import city.accord.summit.Summits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** When letters leave: quiet hours, and the kinds that an officer reads first. */
@Stateless
@RolesAllowed(Right.MAILS)
public class LetterPostings {

  @PersistenceContext private EntityManager em;
  @Inject private LetterPost post;
  @Inject private TemplateStore kinds;
  @Inject private Outbox outbox;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;

  @RolesAllowed({Right.MAILS, Right.READ})
  public PostingRow row() {
    return post.rules()
        .map(rules -> new PostingRow(rules.version(), rules.quietHours(), rules.heldKinds()))
        .orElse(new PostingRow(0, null, Set.of()));
  }

  /** The codes of the kinds that can be held: those for which nobody waits. */
  @RolesAllowed({Right.MAILS, Right.READ})
  public List<String> holdable() {
    return kinds.kinds().stream()
        .filter(kind -> !kind.awaited())
        .sorted(Comparator.comparing(LetterKind::bundle))
        .map(LetterKind::code)
        .toList();
  }

  /**
   * Holds for letters that are written from now on.
   *
   * @throws ChangedMeanwhile where the rules are no longer as the form was filled from
   */
  public void save(PostingRow row) {
    LetterPosting rules = post.rules().orElse(null);
    ChangedMeanwhile.check(row.version(), rules == null ? 0 : rules.version());
    if (rules == null) rules = new LetterPosting(summits.current().id());
    List<String> known = holdable();
    rules.set(row.quietHours(), row.heldKinds().stream().filter(known::contains).toList());
    em.persist(rules);
    audit.record("letter.posting-saved", "posting", null);
  }

  /**
   * Lets letters leave that an officer has read: at once, or when quiet hours are over.
   *
   * @throws city.accord.mail.Mail.NotHeld where one is not held any more
   */
  public void release(Collection<Long> mails) {
    outbox.release(mails, post.leaves());
  }
}
