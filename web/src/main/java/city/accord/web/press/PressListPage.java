package city.accord.web.press;

import city.accord.press.list.PressList;
import city.accord.text.Language;
import city.accord.web.CurrentSummit;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Where anyone asks for statements by mail; says the same whoever is on the list. */
@Named
@RequestScoped
public class PressListPage {

  @Inject private PressList list;
  @Inject private CurrentSummit current;
  @Inject private HttpServletRequest request;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.sent}")
  private String sent;

  @Inject
  @ManagedProperty("#{param.left}")
  private String left;

  private List<Language> languages;
  private String email;
  private String language;

  @PostConstruct
  void open() {
    languages = current.require().languages();
    language = (languages.contains(site.language()) ? site.language() : Language.EN).tag();
  }

  public void ask() {
    list.ask(email, Language.of(language), request.getRemoteAddr());
    site.goTo("/press-list?sent=1");
  }

  /** Whether the form has just been sent. */
  public boolean isSent() {
    return sent != null;
  }

  /** Whether somebody has just left the list. */
  public boolean isLeft() {
    return left != null;
  }

  /** Those in which statements are written. */
  public List<Language> getLanguages() {
    return languages;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
