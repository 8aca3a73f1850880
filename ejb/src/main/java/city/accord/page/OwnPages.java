package city.accord.page;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.DrawableText;
import city.accord.text.Language;
import city.accord.text.Slug;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** The organisers' own pages as they are written, published, put in order and removed. */
@Stateless
@RolesAllowed(Right.CONFIGURE)
public class OwnPages {

  @Resource private SessionContext session;
  @PersistenceContext private EntityManager em;
  @Inject private OwnPageStore store;
  @Inject private Summits summits;
  @Inject private DrawableText drawable;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Every page in the order of the menu, with how much of it is written in these languages. */
  @RolesAllowed({Right.CONFIGURE, Right.READ})
  public List<PageRow> all(Collection<Language> languages) {
    return store.inOrder().stream()
        .map(
            page ->
                new PageRow(
                    page.slug(),
                    page.title(),
                    page.place(),
                    page.isPublished(),
                    page.completeness(languages)))
        .toList();
  }

  @RolesAllowed({Right.CONFIGURE, Right.READ})
  public PageDraft draft(String slug) {
    OwnPage page = store.page(slug);
    return new PageDraft(page.version(), page.slug(), page.isPublished(), page.written());
  }

  /** The usual pages that the summit does not have yet. */
  @RolesAllowed({Right.CONFIGURE, Right.READ})
  public List<UsualPage> usual() {
    List<String> taken = store.inOrder().stream().map(OwnPage::slug).toList();
    return UsualPage.all(summits.current()).stream()
        .filter(usual -> !taken.contains(usual.slug()))
        .toList();
  }

  /**
   * Begins a page that only organisers see, the last in the menu.
   *
   * @param address the name for its address; null or blank for that of its English title
   */
  public String begin(String address, WritePage command) {
    String name =
        address == null || address.isBlank() ? command.title().in(Language.EN) : address.strip();
    String slug = Slug.of(name);
    if (command.title().isEmpty()) throw new OwnPage.PageWithoutTitle();
    if (slug.isEmpty()) throw new PageWithoutLatinName();
    List<OwnPage> all = store.inOrder();
    if (all.stream().anyMatch(page -> page.slug().equals(slug))) throw new PageNameTaken(slug);
    drawable.require(command.title());
    int position = all.isEmpty() ? 0 : all.get(all.size() - 1).position() + 1;
    OwnPage page = new OwnPage(summits.current().id(), slug, position, command);
    em.persist(page);
    em.flush();
    keep(page);
    audit.record("page.begun", slug, null);
    return slug;
  }

  /** Begins one of the usual pages with what can be said of it already. */
  public String beginUsual(String slug) {
    Summit summit = summits.current();
    UsualPage usual =
        UsualPage.all(summit).stream()
            .filter(one -> one.slug().equals(slug))
            .findFirst()
            .orElseThrow(() -> new NotThere(slug));
    return begin(slug, usual.written());
  }

  /**
   * Writes a page anew.
   *
   * @param version the one that the text was written from
   */
  public void write(String slug, int version, WritePage command) {
    written(slug, version, command);
    audit.record("page.rewritten", slug, null);
  }

  /**
   * Writes a page anew and shows it to everyone.
   *
   * @param version the one that the text was written from
   */
  public void publish(String slug, int version, WritePage command) {
    written(slug, version, command).publish(clock.instant());
    audit.record("page.published", slug, null);
  }

  /**
   * Writes a page anew and shows it to organisers alone.
   *
   * @param version the one that the text was written from
   */
  public void withdraw(String slug, int version, WritePage command) {
    OwnPage page = checked(slug, version, command);
    page.withdraw();
    page.write(command);
    keep(page);
    audit.record("page.withdrawn", slug, null);
  }

  private OwnPage written(String slug, int version, WritePage command) {
    OwnPage page = checked(slug, version, command);
    page.write(command);
    keep(page);
    return page;
  }

  private void keep(OwnPage page) {
    store.keep(page, null, session.getCallerPrincipal().getName());
  }

  private OwnPage checked(String slug, int version, WritePage command) {
    OwnPage page = store.page(slug);
    ChangedMeanwhile.check(version, page.version());
    drawable.require(command.title());
    return page;
  }

  /** Puts a page before the one that it followed in the menu; the first one stays. */
  public void moveUp(String slug) {
    List<OwnPage> all = store.inOrder();
    int at = all.indexOf(store.page(slug));
    for (int i = 0; i < all.size(); i++)
      all.get(i).moveTo(at > 0 && i == at ? i - 1 : at > 0 && i == at - 1 ? i + 1 : i);
    audit.record("page.moved", slug, null);
  }

  public void remove(String slug) {
    store.remove(store.page(slug));
    audit.record("page.removed", slug, null);
  }
}
