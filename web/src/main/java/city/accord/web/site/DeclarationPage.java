package city.accord.web.site;

import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublicSlot;
import city.accord.signing.published.PublicText;
import city.accord.signing.published.PublishedDeclarations;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.CurrentSummit;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** A declaration: its words, its signatures as they come, and in the end its seal. */
@Named
@RequestScoped
public class DeclarationPage {

  @Inject private PublishedDeclarations declarations;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String slug;

  private PublicDeclaration declaration;

  @PostConstruct
  void open() {
    if (slug != null) declaration = declarations.named(slug);
    else if (current.getSummit() != null)
      declaration = declarations.current(current.getSummit().id()).orElse(null);
  }

  /** The declaration at this address; null where the summit has none prepared. */
  public PublicDeclaration getDeclaration() {
    return declaration;
  }

  /**
   * Every declaration of the summit, in the order of their signing; none where there is but one.
   */
  public List<PublicDeclaration> getSummits() {
    if (current.getSummit() == null) return List.of();
    List<PublicDeclaration> all = declarations.of(current.getSummit().id());
    return all.size() < 2
        ? List.of()
        : all.stream().sorted(Comparator.comparing(PublicDeclaration::scheduledAt)).toList();
  }

  /** The texts, the reader's language first. */
  public List<PublicText> getTexts() {
    return declaration.texts().stream()
        .sorted(Comparator.comparing(text -> !text.language().equals(site.language())))
        .toList();
  }

  /** The Chinese title, which stands upright; "" where there is none. */
  public String getHan() {
    return declaration.title().exactly(Language.ZH_HANT);
  }

  /** The title that stands beside the Chinese one, in any other language. */
  public LocalizedText getBesideHan() {
    return declaration.title().with(Language.ZH_HANT, null);
  }

  public String getMotto() {
    return declaration.in(site.language()).motto();
  }

  /** A slot's state in the words of the live channel. */
  public String slotState(PublicSlot slot) {
    return switch (slot.state()) {
      case WAITING -> "waiting";
      case SIGNING -> "present";
      case SIGNED -> "confirmed";
      case BY_PROXY -> "by-proxy";
      case NOT_SIGNED -> "not-signed";
    };
  }
}
