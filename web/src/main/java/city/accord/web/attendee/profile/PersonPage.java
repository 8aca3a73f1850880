package city.accord.web.attendee.profile;

import city.accord.attendee.profile.PublicPeople;
import city.accord.attendee.profile.PublicPerson;
import city.accord.programme.PeopleOnStage;
import city.accord.programme.ReleasedSession;
import city.accord.text.Language;
import city.accord.text.Slug;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** One person, who agreed to it: who they are, and where they are on stage. */
@Named
@RequestScoped
public class PersonPage {

  @Inject private PublicPeople people;
  @Inject private PeopleOnStage onStage;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String slug;

  private PublicPerson person;
  private List<ReleasedSession> sessions;

  @PostConstruct
  void open() {
    person = people.one(slug);
    sessions = onStage.sessionsOf(person);
  }

  public PublicPerson getPerson() {
    return person;
  }

  public List<ReleasedSession> getSessions() {
    return sessions;
  }

  /** The address of a calendar of their sessions, which knows them by the Latin name. */
  public String getCalendar() {
    return "/open-data/"
        + site.language().tag()
        + "/programme.ics?person="
        + Slug.of(person.name().in(Language.EN));
  }

  /** What the person writes of themselves, between empty lines. */
  public List<String> getParagraphs() {
    return Stream.of(person.biography().in(site.language()).split("\\R\\s*\\R"))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }

  /** The language in which the biography is shown. */
  public Language getShownIn() {
    return person.biography().shownTo(site.language());
  }
}
