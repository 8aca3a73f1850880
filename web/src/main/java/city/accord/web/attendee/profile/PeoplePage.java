package city.accord.web.attendee.profile;

import city.accord.attendee.profile.PublicPeople;
import city.accord.attendee.profile.PublicPerson;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The people who have a page of their own, for everyone. */
@Named
@RequestScoped
public class PeoplePage {

  @Inject private PublicPeople people;

  @Inject
  @ManagedProperty("#{param.q}")
  private String query;

  private List<PublicPerson> found;
  private boolean somebody;

  @PostConstruct
  void open() {
    found = people.find(query);
    somebody = !found.isEmpty() || !people.all().isEmpty();
  }

  public List<PublicPerson> getFound() {
    return found;
  }

  /** Whether anybody is shown at all. */
  public boolean isSomebody() {
    return somebody;
  }

  public String getQuery() {
    return query;
  }
}
