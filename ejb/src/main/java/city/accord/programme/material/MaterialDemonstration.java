package city.accord.programme.material;

import city.accord.DemonstrationPart;
import city.accord.programme.Releases;
import city.accord.summit.Summits;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What to read before the keynote of the demonstration, for everyone and for its delegates. */
@Dependent
class MaterialDemonstration implements DemonstrationPart {

  @Inject private MaterialStore store;
  @Inject private Releases releases;
  @Inject private Summits summits;

  /** After the programme. */
  @Override
  public int order() {
    return 51;
  }

  @Override
  public void fill(Welcome welcome) {
    releases.latest().sessions().stream()
        .filter(session -> session.starred() && !session.people().isEmpty())
        .findFirst()
        .ifPresent(session -> fill(session.slug()));
  }

  private void fill(String slug) {
    add(
        slug,
        0,
        Visibility.PUBLIC,
        LocalizedText.of("永續發展目標 11：永續城鄉", "Goal 11: sustainable cities and communities"),
        "https://sdgs.un.org/goals/goal11");
    add(
        slug,
        1,
        Visibility.DELEGATES,
        LocalizedText.of("新城市議程全文", "The New Urban Agenda, in full"),
        "https://habitat3.org/the-new-urban-agenda/");
  }

  private void add(String slug, int at, Visibility readers, LocalizedText title, String address) {
    NewMaterial page = new NewMaterial(title, readers, address, null);
    store.add(Material.page(summits.current().id(), slug, page, at), null);
  }
}
