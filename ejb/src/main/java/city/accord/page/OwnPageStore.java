package city.accord.page;

import city.accord.NotThere;
import city.accord.summit.Summits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** The organisers' own pages as they are kept, with all that each has said. */
@Dependent
class OwnPageStore {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private Clock clock;

  /**
   * @throws NotThere for a page that is not known
   */
  OwnPage page(String slug) {
    return inOrder().stream()
        .filter(page -> page.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new NotThere(slug));
  }

  /** In the order of the menu. */
  List<OwnPage> inOrder() {
    return em.createQuery(
            "select p from OwnPage p where p.summitId = :summit order by p.position, p.id",
            OwnPage.class)
        .setParameter("summit", summits.current().id())
        .getResultList();
  }

  /** What a page has said, the newest first. */
  List<OwnPageVersion> versions(OwnPage page) {
    return em.createQuery(
            "select v from OwnPageVersion v where v.page = :page order by v.number desc",
            OwnPageVersion.class)
        .setParameter("page", page)
        .getResultList();
  }

  /**
   * Keeps what a page says now, unless that is what it said before.
   *
   * @param restoredFrom the number of the version whose words these are; null for new ones
   */
  void keep(OwnPage page, Integer restoredFrom, String by) {
    List<OwnPageVersion> known = versions(page);
    if (!known.isEmpty() && known.get(0).says(page)) return;
    int number = known.isEmpty() ? 1 : known.get(0).number() + 1;
    em.persist(new OwnPageVersion(page, number, restoredFrom, clock.instant(), by));
  }

  /** Removes a page and all that it has said. */
  void remove(OwnPage page) {
    versions(page).forEach(em::remove);
    em.flush();
    em.remove(page);
  }
}
