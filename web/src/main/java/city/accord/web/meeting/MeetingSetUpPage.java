package city.accord.web.meeting;

import city.accord.NotThere;
import city.accord.meeting.HoursRow;
import city.accord.meeting.MeetingOffers;
import city.accord.meeting.MeetingRoomRow;
import city.accord.meeting.OfferRow;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.CurrentSummit;
import city.accord.web.Ids;
import city.accord.web.Site;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** What is offered for meetings: the quota, the rooms and the hours, one of them at a time. */
@Named
@ViewScoped
public class MeetingSetUpPage implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String ADDRESS = "/desk/meetings/set-up";
  private static final int USUAL_CAPACITY = 8;
  private static final int USUAL_MINUTES = 30;

  @Inject private MeetingOffers offers;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  private OfferRow offer;
  private int quota;
  private List<MeetingRoomRow> rooms;
  private List<HoursRow> hours;
  private MeetingRoomRow room;
  private EditableText name;
  private int capacity = USUAL_CAPACITY;
  private HoursRow changed;
  private String day;
  private LocalTime from;
  private LocalTime until;
  private int minutes = USUAL_MINUTES;

  @PostConstruct
  void open() {
    offer = offers.offer();
    quota = offer.quota();
    rooms = offers.rooms();
    hours = offers.hours();
    Map<String, String> asked =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    List<Language> languages = current.languages();
    room =
        rooms.stream().filter(one -> isAsked(asked.get("room"), one.id())).findFirst().orElse(null);
    name = new EditableText(room == null ? LocalizedText.EMPTY : room.name(), languages);
    if (room != null) capacity = room.capacity();
    changed =
        hours.stream()
            .filter(one -> isAsked(asked.get("hours"), one.id()))
            .findFirst()
            .orElse(null);
    day = (changed == null ? current.require().firstDay() : changed.day()).toString();
    if (changed == null) return;
    from = changed.from();
    until = changed.to();
    minutes = changed.minutes();
  }

  private static boolean isAsked(String asked, Long id) {
    return asked != null && Ids.of(asked) == id;
  }

  public void saveQuota() {
    offers.allow(offer.version(), quota);
    site.goTo(ADDRESS, "meeting.quota-saved");
  }

  public void saveRoom() {
    offers.save(
        new MeetingRoomRow(
            room == null ? null : room.id(),
            room == null ? 0 : room.version(),
            name.toText(),
            capacity,
            0));
    site.goTo(ADDRESS, "meeting.room-saved-now");
  }

  public void removeRoom() {
    if (room == null) throw new NotThere("room");
    offers.removeRoom(room.id());
    site.goTo(ADDRESS, "meeting.room-removed-now");
  }

  public void saveHours() {
    offers.save(
        new HoursRow(
            changed == null ? null : changed.id(),
            changed == null ? 0 : changed.version(),
            LocalDate.parse(day),
            from,
            until,
            minutes));
    site.goTo(ADDRESS, "meeting.hours-saved-now");
  }

  public void removeHours() {
    if (changed == null) throw new NotThere("hours");
    offers.removeHours(changed.id());
    site.goTo(ADDRESS, "meeting.hours-removed-now");
  }

  /** The days of the summit. */
  public List<LocalDate> getDays() {
    return current.require().days();
  }

  public List<MeetingRoomRow> getRooms() {
    return rooms;
  }

  public List<HoursRow> getHours() {
    return hours;
  }

  /** The room that is being changed, or null for a new one. */
  public MeetingRoomRow getRoom() {
    return room;
  }

  /** The hours that are being changed, or null for new ones. */
  public HoursRow getChanged() {
    return changed;
  }

  public int getQuota() {
    return quota;
  }

  public void setQuota(int quota) {
    this.quota = quota;
  }

  public EditableText getName() {
    return name;
  }

  public int getCapacity() {
    return capacity;
  }

  public void setCapacity(int capacity) {
    this.capacity = capacity;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public LocalTime getFrom() {
    return from;
  }

  public void setFrom(LocalTime from) {
    this.from = from;
  }

  public LocalTime getUntil() {
    return until;
  }

  public void setUntil(LocalTime until) {
    this.until = until;
  }

  public int getMinutes() {
    return minutes;
  }

  public void setMinutes(int minutes) {
    this.minutes = minutes;
  }
}
