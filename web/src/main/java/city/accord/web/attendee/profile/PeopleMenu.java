package city.accord.web.attendee.profile;

import city.accord.attendee.profile.PublicPeople;
import city.accord.web.PublicHead;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The way to the people's pages, which is there as soon as one of them is. */
@Named
@RequestScoped
public class PeopleMenu {

  @Inject private PublicPeople people;
  @Inject private PublicHead head;

  private Boolean shown;

  public boolean isShown() {
    if (shown == null) shown = !head.isBroken() && people.isAny();
    return shown;
  }
}
