package city.accord.page;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What the organisers' own pages have said, to read, compare and restore. */
@Stateless
@RolesAllowed(Right.CONFIGURE)
public class PageVersions {

  @Resource private SessionContext session;
  @Inject private OwnPageStore store;
  @Inject private AuditTrail audit;

  /** The newest, which is what the page says, first. */
  @RolesAllowed({Right.CONFIGURE, Right.READ})
  public List<PageVersion> of(String slug) {
    return store.versions(store.page(slug)).stream().map(OwnPageVersion::row).toList();
  }

  /**
   * Writes what a page has said before once more. It stays public or private, and where it stands
   * in the menu.
   *
   * @param number of the version
   * @param version of the page that the choice was made from
   * @throws NotThere for a number that no version has
   */
  public void restore(String slug, int number, int version) {
    OwnPage page = store.page(slug);
    ChangedMeanwhile.check(version, page.version());
    OwnPageVersion earlier =
        store.versions(page).stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow(() -> new NotThere(slug + " " + number));
    page.write(new WritePage(earlier.title(), earlier.text(), page.place()));
    store.keep(page, number, session.getCallerPrincipal().getName());
    audit.record("page.restored", slug, String.valueOf(number));
  }
}
