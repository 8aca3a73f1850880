package city.accord.web.page;

import city.accord.page.Markdown;
import city.accord.page.MenuPlace;
import city.accord.page.OwnPages;
import city.accord.page.PageDraft;
import city.accord.page.WritePage;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.CurrentSummit;
import city.accord.web.Site;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** A page of the organisers' own while it is written, side by side in the site's languages. */
@Named
@RequestScoped
public class DeskOwnPagePage {

  @Inject private OwnPages pages;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String slug;

  private int version;
  private boolean published;
  private String address;
  private EditableText title;
  private EditableText text;
  private MenuPlace place = MenuPlace.FOOTER;
  private WritePage previewed;

  @PostConstruct
  void open() {
    current.require();
    if (slug == null) {
      title = new EditableText(LocalizedText.EMPTY, languages());
      text = new EditableText(LocalizedText.EMPTY, languages());
      return;
    }
    PageDraft draft = pages.draft(slug);
    version = draft.version();
    published = draft.published();
    title = new EditableText(draft.written().title(), languages());
    text = new EditableText(draft.written().text(), languages());
    place = draft.written().place();
  }

  /** Those of the summit, then the others that its site is offered in. */
  private List<Language> languages() {
    List<Language> languages = new ArrayList<>(current.languages());
    current.getOffered().stream().filter(one -> !languages.contains(one)).forEach(languages::add);
    return languages;
  }

  public void save() {
    if (slug == null) slug = pages.begin(address, written());
    else pages.write(slug, version, written());
    site.goTo(DeskOwnPagesPage.ADDRESS + "/" + slug, "page.saved");
  }

  public void publish() {
    pages.publish(slug, version, written());
    site.goTo(DeskOwnPagesPage.ADDRESS + "/" + slug, "page.is-public");
  }

  public void withdraw() {
    pages.withdraw(slug, version, written());
    site.goTo(DeskOwnPagesPage.ADDRESS + "/" + slug, "page.is-private");
  }

  public void remove() {
    pages.remove(slug);
    site.goTo(DeskOwnPagesPage.ADDRESS, "page.removed");
  }

  /** Shows what stands in the fields as readers would see it; nothing is saved. */
  public void preview() {
    WritePage written = written();
    Markdown.require(written.text());
    previewed = written;
  }

  private WritePage written() {
    return new WritePage(title.toText(), text.toText(), place);
  }

  /** What the preview shows, or null. */
  public WritePage getPreviewed() {
    return previewed;
  }

  /** The languages that the preview shows, each as its readers would see it. */
  public List<Language> getPreviewedLanguages() {
    return previewed == null ? List.of() : List.copyOf(previewed.text().languages());
  }

  public boolean isNew() {
    return slug == null;
  }

  public String getSlug() {
    return slug;
  }

  public boolean isPublished() {
    return published;
  }

  public MenuPlace[] getPlaces() {
    return MenuPlace.values();
  }

  public EditableText getTitle() {
    return title;
  }

  public EditableText getText() {
    return text;
  }

  public MenuPlace getPlace() {
    return place;
  }

  public void setPlace(MenuPlace place) {
    this.place = place;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
