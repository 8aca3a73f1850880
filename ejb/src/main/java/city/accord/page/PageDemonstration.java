package city.accord.page;

import city.accord.DemonstrationPart;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Set;

/** Two of the usual pages, as they are offered: where the summit takes place, and for whom. */
@Dependent
class PageDemonstration implements DemonstrationPart {

  private static final Set<String> SHOWN = Set.of("venue", "accessibility");

  private static final String CONTACT = "[access@accord.example](mailto:access@accord.example)";

  @PersistenceContext private EntityManager em;
  @Inject private OwnPageStore store;
  @Inject private Summits summits;
  @Inject private Clock clock;

  /** What a draft leaves open is, of these two, only whom to write to. */
  private static WritePage finished(UsualPage usual) {
    LocalizedText text = LocalizedText.EMPTY;
    for (var written : usual.text().asMap().entrySet())
      text = text.with(written.getKey(), written.getValue().replace("…", CONTACT));
    return new WritePage(usual.title(), text, usual.written().place());
  }

  @Override
  public int order() {
    return 75;
  }

  @Override
  public void fill(Welcome welcome) {
    Summit summit = summits.current();
    int position = 0;
    for (UsualPage usual : UsualPage.all(summit)) {
      if (!SHOWN.contains(usual.slug())) continue;
      OwnPage page = new OwnPage(summit.id(), usual.slug(), position++, finished(usual));
      page.publish(clock.instant());
      em.persist(page);
      em.flush();
      store.keep(page, null, "demonstration");
    }
  }
}
