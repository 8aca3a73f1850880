package city.accord.web.attendee.logistics;

import city.accord.attendee.logistics.TravelDetails;
import city.accord.attendee.logistics.TravelRow;
import city.accord.delegation.DelegationTravel;
import city.accord.delegation.Invitations;
import city.accord.delegation.OpenInvitation;
import city.accord.web.CurrentSummit;
import city.accord.web.OpenedLink;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** How a delegation travels, as its focal point says it: the same for several people at once. */
@Named
@RequestScoped
public class OwnTravelPage {

  @Inject private Invitations invitations;
  @Inject private DelegationTravel travel;
  @Inject private CurrentSummit current;
  @Inject private Site site;
  @Inject private OpenedLink link;

  private OpenInvitation invitation;
  private List<TravelRow> people;
  private EditableTravel form;
  private List<Long> chosen = new ArrayList<>();

  @PostConstruct
  void open() {
    invitation = link.open(invitations::open);
    if (invitation == null) return;
    people = travel.people(link.token());
    form = new EditableTravel(TravelDetails.NONE, current.zone());
    people.forEach(one -> chosen.add(one.person().id()));
  }

  public void save() {
    travel.saveForAll(link.token(), chosen, form.toDetails());
    site.goTo(getBack() + "/travel", "travel.saved-for", chosen.size());
  }

  /** The delegation's own page. */
  public String getBack() {
    return "/invitation/" + link.token();
  }

  /** Where the travel of one person is said. */
  public String address(TravelRow row) {
    return site.to(getBack() + "/people/" + row.person().id() + "/travel");
  }

  public boolean isValid() {
    return invitation != null;
  }

  public OpenInvitation getInvitation() {
    return invitation;
  }

  public List<TravelRow> getPeople() {
    return people;
  }

  /** Whether the delegation is the host's, whose people live here. */
  public boolean isAtHome() {
    return current.require().isHost(invitation.place());
  }

  /** Of how many nobody has said yet when they arrive. */
  public long getWithoutArrival() {
    return people.stream().filter(TravelRow::isWithoutArrival).count();
  }

  public EditableTravel getForm() {
    return form;
  }

  public List<Long> getChosen() {
    return chosen;
  }

  public void setChosen(List<Long> chosen) {
    this.chosen = chosen;
  }
}
