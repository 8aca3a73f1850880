package city.accord.web.signing.caption;

import city.accord.Settings;
import city.accord.signing.caption.CaptionLink;
import city.accord.signing.caption.CaptionLinks;
import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.CeremonyDetails;
import city.accord.text.Language;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The links by which captions of a ceremony are written. */
@Named
@RequestScoped
public class DeskCaptionsPage {

  @Inject private CaptionLinks links;
  @Inject private Ceremonies ceremonies;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private CeremonyDetails ceremony;
  private String language = Language.EN.tag();
  private String made;

  @PostConstruct
  void look() {
    ceremony = ceremonies.details(Ids.of(id));
  }

  public CeremonyDetails getCeremony() {
    return ceremony;
  }

  public List<CaptionLink> getLinks() {
    return links.of(ceremony.id());
  }

  /** The languages of the site, in which captions may be written. */
  public List<Language> getLanguages() {
    return site.getLanguages();
  }

  /** The link is shown in this answer and never again. */
  public void make() {
    String token = links.make(ceremony.id(), Language.of(language));
    made = Settings.baseUrl() + "/" + site.language().tag() + "/captions/" + token;
  }

  public void revoke(long link) {
    links.revoke(link);
    site.goTo("/desk/ceremonies/" + ceremony.id() + "/captions", "caption.revoked");
  }

  /** The address that was made a moment ago, or null. */
  public String getMade() {
    return made;
  }

  /** Where everyone reads them. */
  public String getAddress() {
    return Settings.baseUrl() + "/" + site.language().tag() + "/captions";
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
