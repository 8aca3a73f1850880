package city.accord.web.attendee.logistics;

import city.accord.attendee.logistics.GuestTravel;
import city.accord.attendee.logistics.TravelRow;
import city.accord.web.CurrentSummit;
import city.accord.web.OpenedLink;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How a guest who registered alone travels, as they say it themselves. */
@Named
@RequestScoped
public class GuestTravelPage {

  @Inject private GuestTravel travel;
  @Inject private CurrentSummit current;
  @Inject private Site site;
  @Inject private OpenedLink link;

  private TravelRow row;
  private EditableTravel form;
  private int version;

  @PostConstruct
  void open() {
    row = link.open(travel::own);
    if (row == null) return;
    form = new EditableTravel(row.details(), current.zone());
    version = row.version();
  }

  public void save() {
    travel.save(link.token(), version, form.toDetails());
    site.goTo(getBack(), "travel.saved", row.person().name().in(site.getLanguage()));
  }

  /** The guest's own registration. */
  public String getBack() {
    return "/registration/" + link.token();
  }

  public boolean isValid() {
    return row != null;
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
