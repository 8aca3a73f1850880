package city.accord.web.programme;

import city.accord.programme.OnTheDay;
import city.accord.programme.SessionToday;
import city.accord.web.CurrentSummit;
import city.accord.web.DateFormats;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The day as it goes, room by room: begun, late, over, cancelled on the spot. */
@Named
@RequestScoped
public class DeskDayPage {

  /** By so many minutes a session is said to be later, or less late. */
  private static final int STEP = 5;

  @Inject private OnTheDay onTheDay;
  @Inject private CurrentSummit current;
  @Inject private DateFormats dates;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.day}")
  private String day;

  private List<LocalDate> days = List.of();
  private LocalDate shown;
  private List<RoomToday> rooms = List.of();

  @PostConstruct
  void open() {
    current.require();
    List<SessionToday> all = onTheDay.all();
    days = all.stream().map(this::dayOf).distinct().sorted().toList();
    if (days.isEmpty()) return;
    shown =
        days.stream()
            .filter(one -> one.toString().equals(day))
            .findFirst()
            .orElse(days.contains(current.today()) ? current.today() : days.get(0));
    rooms = RoomToday.of(all.stream().filter(one -> dayOf(one).equals(shown)).toList());
  }

  private LocalDate dayOf(SessionToday one) {
    return dates.dateOf(one.session().startsAt());
  }

  public void start(SessionToday one) {
    onTheDay.start(slug(one));
    done("programme.day-started", one);
  }

  public void end(SessionToday one) {
    onTheDay.end(slug(one));
    done("programme.day-ended", one);
  }

  public void startOver(SessionToday one) {
    onTheDay.startOver(slug(one));
    done("programme.day-started-over", one);
  }

  public void later(SessionToday one) {
    late(one, one.lateness() + STEP);
  }

  public void lessLate(SessionToday one) {
    late(one, Math.max(0, one.lateMinutes() - STEP));
  }

  private void late(SessionToday one, int minutes) {
    onTheDay.runLate(slug(one), minutes);
    site.goTo(getAddress(), "programme.day-late", site.say(one.session().title()), minutes);
  }

  public void cancel(SessionToday one) {
    onTheDay.cancel(slug(one));
    done("programme.day-cancelled", one);
  }

  public void takePlace(SessionToday one) {
    onTheDay.takePlace(slug(one));
    done("programme.day-takes-place", one);
  }

  public void reloadScreens() {
    onTheDay.reloadScreens();
    site.goTo(getAddress(), "programme.screens-reloaded");
  }

  private void done(String key, SessionToday one) {
    site.goTo(getAddress(), key, site.say(one.session().title()));
  }

  private static String slug(SessionToday one) {
    return one.session().slug();
  }

  private String getAddress() {
    return "/desk/day?day=" + shown;
  }

  public List<LocalDate> getDays() {
    return days;
  }

  public LocalDate getShown() {
    return shown;
  }

  public List<RoomToday> getRooms() {
    return rooms;
  }

  public Instant getNow() {
    return current.now();
  }
}
