package city.accord.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.summit.Summits;
import city.accord.testing.AnySummit;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AsPress;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages of the organisers' own, from the first word to the menu. */
@ArquillianTest
class OwnPagesIT {

  private static final List<Language> BOTH = List.of(Language.ZH_HANT, Language.EN);

  @Inject private AnySummit any;
  @Inject private AsOrganiser organiser;
  @Inject private AsPress press;
  @Inject private OwnPages pages;
  @Inject private PageVersions versions;
  @Inject private PublishedPages published;
  @Inject private Summits summits;

  private final String title = "Page " + UUID.randomUUID();
  private long summit;

  @BeforeEach
  void takesPlace() {
    any.takesPlace();
    summit = summits.current().id();
  }

  @Test
  void everyoneReadsAPageOnlyWhileItIsPublished() {
    String slug = begun();
    assertThrows(NotThere.class, () -> published.page(summit, slug));
    assertFalse(inMenu(slug));
    organiser.run(() -> pages.publish(slug, version(slug), written("The **hall**")));
    assertEquals("The **hall**", published.page(summit, slug).text().in(Language.EN));
    assertTrue(inMenu(slug));
    organiser.run(() -> pages.withdraw(slug, version(slug), written("The hall")));
    assertThrows(NotThere.class, () -> published.page(summit, slug));
    assertFalse(inMenu(slug));
  }

  @Test
  void twoWhoWriteDoNotUndoEachOthersWork() {
    String slug = begun();
    int seen = version(slug);
    organiser.run(() -> pages.write(slug, seen, written("One")));
    assertThrows(
        ChangedMeanwhile.class,
        () -> organiser.run(() -> pages.publish(slug, seen, written("Two"))));
    assertThrows(
        ChangedMeanwhile.class,
        () -> organiser.run(() -> pages.withdraw(slug, seen, written("Two"))));
    PageDraft draft = organiser.get(() -> pages.draft(slug));
    assertEquals("One", draft.written().text().in(Language.EN));
    assertFalse(draft.published());
  }

  @Test
  void aPageMovesUpInTheMenu() {
    String first = begun();
    String second =
        organiser.get(() -> pages.begin("second " + UUID.randomUUID(), written("The second page")));
    organiser.run(() -> pages.moveUp(second));
    List<String> order = organiser.get(() -> pages.all(BOTH)).stream().map(PageRow::slug).toList();
    assertEquals(order.indexOf(first) - 1, order.indexOf(second));
  }

  @Test
  void markdownWithAScriptIsNotKept() {
    String slug = begun();
    int seen = version(slug);
    assertThrows(
        MarkdownRefused.class,
        () -> organiser.run(() -> pages.write(slug, seen, written("<script>1</script>"))));
    assertThrows(
        MarkdownRefused.class,
        () -> organiser.run(() -> pages.write(slug, seen, written("[a](javascript:1)"))));
    assertTrue(organiser.get(() -> pages.draft(slug)).written().text().isEmpty());
  }

  @Test
  void noTwoPagesShareAnAddressAndARemovedOneIsGone() {
    String slug = begun();
    assertThrows(PageNameTaken.class, () -> organiser.run(() -> pages.begin(slug, written("x"))));
    organiser.run(() -> pages.remove(slug));
    assertThrows(NotThere.class, () -> organiser.get(() -> pages.draft(slug)));
  }

  /** Whoever saves the same once more makes no version; restoring makes one. */
  @Test
  void whatAPageSaidIsKeptAndCanBeRestored() {
    String slug = begun();
    organiser.run(() -> pages.publish(slug, version(slug), written("Open at 8")));
    organiser.run(() -> pages.write(slug, version(slug), written("Open at 9")));
    organiser.run(() -> pages.write(slug, version(slug), written("Open at 9")));
    assertEquals(List.of(3, 2, 1), numbers(slug));
    int seen = version(slug);
    organiser.run(() -> versions.restore(slug, 2, seen));
    assertEquals("Open at 8", published.page(summit, slug).text().in(Language.EN));
    assertEquals(List.of(4, 3, 2, 1), numbers(slug));
    PageVersion newest = organiser.get(() -> versions.of(slug)).get(0);
    assertEquals(2, newest.restoredFrom());
    assertFalse(newest.writtenBy().isEmpty());
    assertThrows(
        ChangedMeanwhile.class, () -> organiser.run(() -> versions.restore(slug, 3, seen)));
    assertThrows(
        NotThere.class, () -> organiser.run(() -> versions.restore(slug, 9, version(slug))));
    assertThrows(
        OwnPage.PageWithoutText.class,
        () -> organiser.run(() -> versions.restore(slug, 1, version(slug))),
        "what everyone reads is not emptied");
    organiser.run(() -> pages.remove(slug));
    assertThrows(NotThere.class, () -> organiser.get(() -> versions.of(slug)));
  }

  private List<Integer> numbers(String slug) {
    return organiser.get(() -> versions.of(slug)).stream().map(PageVersion::number).toList();
  }

  @Test
  void whoeverMayNotSetTheSummitUpWritesNoPage() {
    assertThrows(EJBAccessException.class, () -> press.run(() -> pages.begin(null, written("x"))));
  }

  private String begun() {
    return organiser.get(() -> pages.begin(null, written("")));
  }

  private boolean inMenu(String slug) {
    return published.menu(summit).stream().anyMatch(entry -> entry.slug().equals(slug));
  }

  private int version(String slug) {
    return organiser.get(() -> pages.draft(slug)).version();
  }

  private WritePage written(String text) {
    return new WritePage(
        LocalizedText.of("頁面", title), LocalizedText.of(Language.EN, text), MenuPlace.FOOTER);
  }
}
