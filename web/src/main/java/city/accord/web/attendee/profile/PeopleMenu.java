package city.accord.web.attendee.profile;

import city.accord.attendee.profile.PublicPeople;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The way to the people's pages, which is there as soon as one of them is. */
@Named
@RequestScoped
public class PeopleMenu {

  @Inject private PublicPeople people;

  private Boolean shown;

  public boolean isShown() {
    if (shown == null) shown = people.isAny();
    return shown;
  }
}
