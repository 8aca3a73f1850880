package city.accord.web.site;

import city.accord.attendee.profile.PublicPeople;
import city.accord.attendee.profile.PublicPerson;
import city.accord.city.CityProfile;
import city.accord.city.PublishedCities;
import city.accord.press.PressRoom;
import city.accord.press.PublicStatement;
import city.accord.programme.ReleasedSession;
import city.accord.programme.Releases;
import city.accord.programme.SessionKind;
import city.accord.text.SearchText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What everyone may read that has all words of a query, in any script: {@code taibei} is 臺北. */
@Named
@RequestScoped
public class SearchPage {

  @Inject private Releases releases;
  @Inject private PublicPeople people;
  @Inject private PublishedCities cities;
  @Inject private PressRoom press;

  @Inject
  @ManagedProperty("#{param.q}")
  private String query;

  private boolean asked;
  private List<ReleasedSession> sessions = List.of();
  private List<PublicPerson> persons = List.of();
  private List<CityProfile> places = List.of();
  private List<PublicStatement> statements = List.of();

  @PostConstruct
  void search() {
    List<String> words = SearchText.words(query);
    asked = !words.isEmpty();
    if (!asked) return;
    sessions =
        releases.latest().sessions().stream()
            .filter(one -> one.kind() != SessionKind.BREAK && one.has(words))
            .toList();
    persons = people.find(query);
    places = cities.all().stream().filter(one -> one.has(words)).toList();
    statements = press.find(query, null).found();
  }

  public String getQuery() {
    return query;
  }

  /** Whether anything is looked for. */
  public boolean isAsked() {
    return asked;
  }

  public int getCount() {
    return sessions.size() + persons.size() + places.size() + statements.size();
  }

  public List<ReleasedSession> getSessions() {
    return sessions;
  }

  public List<PublicPerson> getPersons() {
    return persons;
  }

  public List<CityProfile> getPlaces() {
    return places;
  }

  public List<PublicStatement> getStatements() {
    return statements;
  }
}
