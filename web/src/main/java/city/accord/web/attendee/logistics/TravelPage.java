package city.accord.web.attendee.logistics;

import city.accord.attendee.logistics.TravelPlans;
import city.accord.attendee.logistics.TravelRow;
import city.accord.web.CurrentSummit;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How one person travels and what they need, as officers see and complete it. */
@Named
@RequestScoped
public class TravelPage {

  @Inject private TravelPlans plans;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private TravelRow row;
  private EditableTravel form;
  private EditableCar car;
  private int version;

  @PostConstruct
  void open() {
    row = plans.of(Ids.of(id));
    form = new EditableTravel(row.details(), current.zone());
    car = new EditableCar(row.car());
    version = row.version();
  }

  public void save() {
    plans.save(row.person().id(), version, form.toDetails(), car.toCar());
    site.goTo(getBack(), "travel.saved", row.person().name().in(site.getLanguage()));
  }

  public String getBack() {
    return "/desk/attendees/" + row.person().id();
  }

  public TravelRow getRow() {
    return row;
  }

  public EditableTravel getForm() {
    return form;
  }

  public EditableCar getCar() {
    return car;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
