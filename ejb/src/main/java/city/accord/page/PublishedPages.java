package city.accord.page;

import city.accord.NotThere;
import city.accord.text.LocalizedText;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The organisers' own pages that everyone may read. */
@Stateless
@PermitAll
public class PublishedPages {

  @PersistenceContext private EntityManager em;

  /** All of them as the menu names them, in its order; without their texts. */
  public List<MenuEntry> menu(long summitId) {
    return em.createQuery(
            "select p.slug, p.title, p.place from OwnPage p where p.summitId = :summit"
                + " and p.publishedAt is not null order by p.position, p.id",
            Object[].class)
        .setParameter("summit", summitId)
        .getResultStream()
        .map(row -> new MenuEntry((String) row[0], (LocalizedText) row[1], (MenuPlace) row[2]))
        .toList();
  }

  /**
   * @throws NotThere for a page that is not known or not public: nobody can tell which
   */
  public PublicPage page(long summitId, String slug) {
    return em.createQuery(
            "select p from OwnPage p where p.summitId = :summit and p.slug = :slug", OwnPage.class)
        .setParameter("summit", summitId)
        .setParameter("slug", slug)
        .getResultStream()
        .filter(OwnPage::isPublished)
        .map(page -> new PublicPage(page.slug(), page.title(), page.text()))
        .findFirst()
        .orElseThrow(() -> new NotThere(slug));
  }
}
