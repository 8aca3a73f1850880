package city.accord.web.attendee.logistics;

import city.accord.attendee.logistics.TravelRow;
import city.accord.delegation.DelegationTravel;
import city.accord.delegation.Invitations;
import city.accord.delegation.OpenInvitation;
import city.accord.web.CurrentSummit;
import city.accord.web.Ids;
import city.accord.web.OpenedLink;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How one person of a delegation travels, as its focal point says it. */
@Named
@RequestScoped
public class OwnPersonTravelPage {

  @Inject private Invitations invitations;
  @Inject private DelegationTravel travel;
  @Inject private CurrentSummit current;
  @Inject private Site site;
  @Inject private OpenedLink link;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private OpenInvitation invitation;
  private TravelRow row;
  private EditableTravel form;
  private int version;

  @PostConstruct
  void open() {
    invitation = link.open(invitations::open);
    if (invitation == null) return;
    row = travel.person(link.token(), Ids.of(id));
    form = new EditableTravel(row.details(), current.zone());
    version = row.version();
  }

  public void save() {
    travel.save(link.token(), row.person().id(), version, form.toDetails());
    site.goTo(getBack(), "travel.saved", row.person().name().in(site.getLanguage()));
  }

  /** The page on which the whole delegation's travel is said. */
  public String getBack() {
    return "/invitation/" + link.token() + "/travel";
  }

  public boolean isValid() {
    return invitation != null;
  }

  public TravelRow getRow() {
    return row;
  }

  public EditableTravel getForm() {
    return form;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
