package city.accord.web.page;

import city.accord.NotThere;
import city.accord.page.OwnPages;
import city.accord.page.PageDraft;
import city.accord.page.PageVersion;
import city.accord.page.PageVersions;
import city.accord.text.Differences;
import city.accord.text.Language;
import city.accord.web.CurrentSummit;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a page of the organisers' own has said; one version beside the one before, or any other. */
@Named
@RequestScoped
public class DeskPageVersionsPage {

  @Inject private OwnPages pages;
  @Inject private PageVersions versions;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String slug;

  @Inject
  @ManagedProperty("#{param.number}")
  private String number;

  @Inject
  @ManagedProperty("#{param.with}")
  private String with;

  private PageDraft draft;
  private int version;
  private List<PageVersion> all;
  private PageVersion shown;
  private PageVersion other;
  private final Map<Language, List<Differences.Line>> lines = new HashMap<>();

  @PostConstruct
  void open() {
    current.require();
    draft = pages.draft(slug);
    version = draft.version();
    all = versions.of(slug);
    if (number == null) return;
    shown = version(Ids.of(number));
    boolean chosen = with != null && with.matches("[0-9]{1,9}");
    if (chosen) other = version(Integer.parseInt(with));
    else if (shown.number() > 1) other = version(shown.number() - 1);
  }

  private PageVersion version(long wanted) {
    return all.stream()
        .filter(one -> one.number() == wanted)
        .findFirst()
        .orElseThrow(() -> new NotThere(slug + " " + wanted));
  }

  public void restore() {
    versions.restore(slug, shown.number(), version);
    site.goTo(DeskOwnPagesPage.ADDRESS + "/" + slug, "page.restored", shown.number());
  }

  /** The newest first. */
  public List<PageVersion> getAll() {
    return all;
  }

  /** The one that is looked at, or null. */
  public PageVersion getShown() {
    return shown;
  }

  /** The one beside it; null beside the first. */
  public PageVersion getOther() {
    return other;
  }

  /** With which it can be compared. */
  public List<PageVersion> getOthers() {
    return all.stream().filter(one -> one.number() != shown.number()).toList();
  }

  public boolean isNow(PageVersion one) {
    return one.number() == all.get(0).number();
  }

  /** The languages that either of both is written in. */
  public List<Language> getLanguages() {
    return Stream.of(shown, other == null ? shown : other)
        .flatMap(one -> Stream.of(one.title(), one.text()))
        .flatMap(text -> text.languages().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** What became of each line since the other version; of the first all are new. */
  public List<Differences.Line> lines(Language language) {
    // the page asks for the list again at each of its lines
    return lines.computeIfAbsent(language, it -> shown.since(other, it));
  }

  public PageDraft getDraft() {
    return draft;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
