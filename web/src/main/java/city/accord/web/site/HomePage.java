package city.accord.web.site;

import city.accord.city.CityProfile;
import city.accord.city.PublishedCities;
import city.accord.press.EmbargoedStatement;
import city.accord.press.PressRoom;
import city.accord.press.PublicStatement;
import city.accord.programme.ReleasedSession;
import city.accord.programme.Releases;
import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublishedDeclarations;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.CurrentSummit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The front of the summit: what it is, how far its declaration is, who comes, what is next. */
@Named
@RequestScoped
public class HomePage {

  private static final int NEXT = 5;

  @Inject private CurrentSummit current;
  @Inject private PublishedCities cities;
  @Inject private PublishedDeclarations declarations;
  @Inject private Releases releases;
  @Inject private PressRoom press;

  private PublicDeclaration declaration;
  private List<CityProfile> shownCities;
  private List<ReleasedSession> shownSessions;
  private List<PublicStatement> statements;
  private List<EmbargoedStatement> embargoed;

  @PostConstruct
  void open() {
    if (current.getSummit() == null) return;
    declaration = declarations.current(current.getSummit().id()).orElse(null);
    shownCities = cities.all();
    shownSessions = releases.latest().upcoming(current.now()).stream().limit(NEXT).toList();
    statements = press.statements().stream().limit(3).toList();
    embargoed = press.embargoed();
  }

  /** The Chinese name without the year that opens it: it stands upright beside the other. */
  public String getHan() {
    return current.getSummit().name().exactly(Language.ZH_HANT).replaceFirst("^\\d+\\s*", "");
  }

  /** The name that stands beside the Chinese one, in any other language. */
  public LocalizedText getBesideHan() {
    return current.getSummit().name().with(Language.ZH_HANT, null);
  }

  public PublicDeclaration getDeclaration() {
    return declaration;
  }

  public List<CityProfile> getCities() {
    return shownCities;
  }

  public List<ReleasedSession> getSessions() {
    return shownSessions;
  }

  public List<PublicStatement> getStatements() {
    return statements;
  }

  public List<EmbargoedStatement> getEmbargoed() {
    return embargoed;
  }
}
