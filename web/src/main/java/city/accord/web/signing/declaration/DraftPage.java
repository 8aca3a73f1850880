package city.accord.web.signing.declaration;

import city.accord.Refused;
import city.accord.signing.declaration.DeclarationDraft;
import city.accord.signing.declaration.DeclarationText;
import city.accord.signing.declaration.DeclarationTexts;
import city.accord.signing.declaration.Declarations;
import city.accord.signing.declaration.FreezeProblem;
import city.accord.signing.declaration.WriteDeclaration;
import city.accord.text.Language;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The editor: a declaration side by side in its languages, and where it is frozen. */
@Named
@ViewScoped
public class DraftPage implements Serializable {

  private static final long serialVersionUID = 1;

  /** What is in the editor differs from what is saved, and only that can be frozen. */
  public static class ChangesNotSaved extends Refused {

    private static final long serialVersionUID = 1;
  }

  private static final int USUAL_PLACES = 12;

  /** What may be chosen with one click. */
  static final List<Language> LANGUAGES =
      Stream.of(
              "zh-Hant", "en", "fr", "nl", "cs", "he", "it", "ms", "de", "es", "pt", "pl", "ja",
              "ko", "vi", "id")
          .map(Language::of)
          .toList();

  @Inject private Declarations declarations;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String slug;

  private String address;
  private int version;
  private LocalDate dated;
  private List<EditableDeclaration> sides;
  private String addedLanguage;
  private int places;
  private String unevenReason;
  private transient DeclarationDraft draft;

  @PostConstruct
  void begin() {
    address = slug;
    version = getDraft().version();
    dated = getDraft().dated();
    sides = new ArrayList<>();
    getDraft().texts().all().forEach(text -> sides.add(new EditableDeclaration(text)));
    places = getDraft().frozen().isEmpty() ? USUAL_PLACES : getDraft().frozen().get(0).places();
  }

  /** Adds a language beside the others; it is kept with the next saving. */
  public void addLanguage() {
    if (addedLanguage == null) return;
    Language language = Language.of(addedLanguage);
    if (sides.stream().noneMatch(side -> side.getLanguage().equals(language)))
      sides.add(new EditableDeclaration(DeclarationText.blank(language)));
  }

  /** The language that stands first in the editor stands first on wall and paper. */
  public void putFirst(EditableDeclaration side) {
    sides.remove(side);
    sides.add(0, side);
  }

  public void remove(EditableDeclaration side) {
    sides.remove(side);
  }

  public void save() {
    declarations.write(new WriteDeclaration(address, version, dated, texts()));
    site.goTo("/desk/declarations/" + address, "declaration.saved");
  }

  private DeclarationTexts texts() {
    return new DeclarationTexts(sides.stream().map(EditableDeclaration::toText).toList());
  }

  /**
   * Freezes what is saved.
   *
   * @throws ChangesNotSaved where the editor shows something else
   */
  public void freeze() {
    if (!texts().equals(getDraft().texts())) throw new ChangesNotSaved();
    declarations.freeze(address, places, unevenReason);
    site.goTo("/desk/declarations/" + address, "declaration.is-frozen");
  }

  public DeclarationDraft getDraft() {
    if (draft == null) draft = declarations.draft(address == null ? slug : address);
    return draft;
  }

  /** Why the draft cannot be frozen, in words. */
  public String reason(FreezeProblem obstacle) {
    return site.say(obstacle.reason().key(), obstacle.reason().arguments().toArray());
  }

  public List<Language> getFurtherLanguages() {
    List<Language> written = sides.stream().map(EditableDeclaration::getLanguage).toList();
    return LANGUAGES.stream().filter(language -> !written.contains(language)).toList();
  }

  public List<EditableDeclaration> getSides() {
    return sides;
  }

  public LocalDate getDated() {
    return dated;
  }

  public void setDated(LocalDate dated) {
    this.dated = dated;
  }

  public String getAddedLanguage() {
    return addedLanguage;
  }

  public void setAddedLanguage(String addedLanguage) {
    this.addedLanguage = addedLanguage;
  }

  public String getUnevenReason() {
    return unevenReason;
  }

  public void setUnevenReason(String unevenReason) {
    this.unevenReason = unevenReason;
  }

  public int getPlaces() {
    return places;
  }

  public void setPlaces(int places) {
    this.places = places;
  }
}
