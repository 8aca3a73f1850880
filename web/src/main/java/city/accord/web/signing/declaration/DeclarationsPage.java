package city.accord.web.signing.declaration;

import city.accord.signing.declaration.CreateDeclaration;
import city.accord.signing.declaration.DeclarationRow;
import city.accord.signing.declaration.Declarations;
import city.accord.text.Language;
import city.accord.web.CurrentSummit;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The list of declarations, and where a new one begins. */
@Named
@RequestScoped
public class DeclarationsPage {

  @Inject private Declarations declarations;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  private List<DeclarationRow> rows;
  private String title;
  private String language;
  private LocalDate dated;

  @PostConstruct
  void begin() {
    language = site.language().tag();
    dated = current.today();
  }

  public void create() {
    String slug = declarations.create(new CreateDeclaration(title, Language.of(language), dated));
    site.goTo("/desk/declarations/" + slug);
  }

  public List<DeclarationRow> getRows() {
    if (rows == null) rows = declarations.all();
    return rows;
  }

  public List<Language> getLanguages() {
    return DraftPage.LANGUAGES;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public LocalDate getDated() {
    return dated;
  }

  public void setDated(LocalDate dated) {
    this.dated = dated;
  }
}
