package city.accord.web.city;

import city.accord.attendee.profile.PublicPeople;
import city.accord.attendee.profile.PublicPerson;
import city.accord.city.CityProfile;
import city.accord.city.PublishedCities;
import city.accord.programme.ReleasedSession;
import city.accord.programme.Releases;
import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublicSlot;
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
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;

/** One city: who it is, who leads it, what it builds, where it speaks, what it has signed. */
@Named
@RequestScoped
public class CityPage {

  /** A signature of the city's leader on a published declaration. */
  public record Signed(PublicDeclaration declaration, PublicSlot slot) {}

  @Inject private PublishedCities cities;
  @Inject private PublicPeople people;
  @Inject private Releases releases;
  @Inject private PublishedDeclarations declarations;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String slug;

  private CityProfile city;
  private List<PublicPerson> delegation;
  private List<ReleasedSession> sessions;
  private List<Signed> signed;

  @PostConstruct
  void open() {
    city = cities.profile(slug);
    delegation =
        people.all().stream()
            .filter(person -> slug.equals(person.affiliation().citySlug()))
            .toList();
    sessions = releases.latest().ofCity(slug);
    signed = current.getSummit() == null ? List.of() : signatures();
  }

  public CityProfile getCity() {
    return city;
  }

  /** The Chinese name, which stands upright beside the city's own. */
  public String getHan() {
    return city.name().exactly(Language.ZH_HANT);
  }

  /** The name that stands beside the Chinese one, in any other language. */
  public LocalizedText getBesideHan() {
    return city.name().with(Language.ZH_HANT, null);
  }

  /** What the city is called in the other languages that it is written in. */
  public List<Map.Entry<Language, String>> getOtherNames() {
    String beside = getBesideHan().in(site.language());
    return city.name().asMap().entrySet().stream()
        .filter(name -> !name.getValue().equals(getHan()) && !name.getValue().equals(beside))
        .toList();
  }

  public String getPopulation() {
    return NumberFormat.getInstance(site.language().locale()).format(city.population());
  }

  /** Those of its delegation who agreed to be shown. */
  public List<PublicPerson> getPeople() {
    return delegation;
  }

  public List<ReleasedSession> getSessions() {
    return sessions;
  }

  /** The city's signatures that everyone may see. */
  public List<Signed> getSigned() {
    return signed;
  }

  private List<Signed> signatures() {
    return declarations.of(current.getSummit().id()).stream()
        .filter(PublicDeclaration::isPublished)
        .flatMap(
            declaration ->
                declaration.slots().stream()
                    .filter(slot -> slot.state().isSigned())
                    .filter(slot -> isOurs(slot.place()))
                    .map(slot -> new Signed(declaration, slot)))
        .toList();
  }

  /** A slot is frozen with the name of its place, in the languages of the declaration. */
  private boolean isOurs(LocalizedText place) {
    return place.asMap().entrySet().stream()
        .anyMatch(name -> name.getValue().equals(city.name().exactly(name.getKey())));
  }
}
