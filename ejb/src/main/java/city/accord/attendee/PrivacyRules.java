package city.accord.attendee;

import city.accord.ChangedMeanwhile;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Finds what the organisers of a summit say of people's data; whoever calls it has the right. */
@Dependent
public class PrivacyRules {

  @PersistenceContext private EntityManager em;

  /** What they have said, or what is usual where they have said nothing. */
  public PrivacySettings of(long summit) {
    PrivacyNotice notice = find(summit);
    return (notice == null ? new PrivacyNotice(summit) : notice).settings();
  }

  /** For how long data of a kind are kept. */
  public KeptFor keptFor(long summit, DataKind kind) {
    return of(summit).rules().get(kind).keptFor();
  }

  void save(long summit, PrivacySettings settings) {
    PrivacyNotice notice = find(summit);
    boolean known = notice != null;
    if (!known) notice = new PrivacyNotice(summit);
    ChangedMeanwhile.check(settings.version(), notice.version());
    notice.takeBackRules();
    if (known) em.flush();
    notice.describe(settings);
    if (!known) em.persist(notice);
  }

  private PrivacyNotice find(long summit) {
    return em.find(PrivacyNotice.class, summit);
  }
}
