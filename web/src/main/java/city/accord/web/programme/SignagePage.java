package city.accord.web.programme;

import city.accord.NotThere;
import city.accord.programme.OnTheDay;
import city.accord.programme.SessionToday;
import city.accord.web.CurrentSummit;
import city.accord.web.DateFormats;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A screen before one room, or for all of them: what is on, for how long, and what is next. */
@Named
@RequestScoped
public class SignagePage {

  @Inject private OnTheDay onTheDay;
  @Inject private CurrentSummit current;
  @Inject private DateFormats dates;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String room;

  @Inject
  @ManagedProperty("#{param.view}")
  private String view;

  private List<RoomToday> rooms = List.of();
  private LocalDate day;

  @PostConstruct
  void open() {
    List<SessionToday> all = onTheDay.all();
    if (room != null && RoomToday.of(all).stream().noneMatch(this::isThis))
      throw new NotThere(room);
    if (all.isEmpty()) return;
    day = dayShown(all);
    rooms =
        RoomToday.of(all.stream().filter(one -> dayOf(one).equals(day)).toList()).stream()
            .filter(one -> room == null || isThis(one))
            .toList();
  }

  private boolean isThis(RoomToday one) {
    return one.getKey().equals(room);
  }

  /** Today, or the next day on which there is something; the last one once all is over. */
  private LocalDate dayShown(List<SessionToday> all) {
    LocalDate today = current.today();
    List<LocalDate> days = all.stream().map(this::dayOf).distinct().sorted().toList();
    return days.stream()
        .filter(one -> !one.isBefore(today))
        .findFirst()
        .orElse(days.get(days.size() - 1));
  }

  private LocalDate dayOf(SessionToday one) {
    return dates.dateOf(one.session().startsAt());
  }

  /** Whether what is shown is not of today. */
  public boolean isOtherDay() {
    return day != null && !day.equals(current.today());
  }

  /** Whether one room is shown, and not all. */
  public boolean isOfRoom() {
    return room != null && rooms.size() == 1;
  }

  /** Whether it is the timer before the speaker of a room. */
  public boolean isTimer() {
    return isOfRoom() && "timer".equals(view);
  }

  public List<RoomToday> getRooms() {
    return rooms;
  }

  public LocalDate getDay() {
    return day;
  }

  public Instant getNow() {
    return current.now();
  }

  public int getReloads() {
    return onTheDay.reloads();
  }
}
