package city.accord.web.programme;

import city.accord.programme.SessionToday;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One day in one room, with what takes the whole venue.
 *
 * @param name empty where the programme names no room at all
 * @param sessions in the order of their planned hours
 */
public record RoomToday(LocalizedText name, List<SessionToday> sessions) {

  private static final int SHOWN_NEXT = 4;

  /** The rooms of a day in their order; what takes the whole venue stands in each of them. */
  static List<RoomToday> of(List<SessionToday> day) {
    Map<LocalizedText, List<SessionToday>> rooms = new LinkedHashMap<>();
    day.stream()
        .filter(one -> !one.session().room().isEmpty())
        .sorted(Comparator.comparingInt(one -> one.session().roomPosition()))
        .forEach(one -> rooms.put(one.session().room(), new ArrayList<>()));
    if (rooms.isEmpty() && !day.isEmpty()) rooms.put(LocalizedText.EMPTY, new ArrayList<>());
    for (SessionToday one : day)
      rooms.forEach(
          (room, sessions) -> {
            if (one.session().room().isEmpty() || one.session().room().equals(room))
              sessions.add(one);
          });
    return rooms.entrySet().stream()
        .map(room -> new RoomToday(room.getKey(), List.copyOf(room.getValue())))
        .toList();
  }

  /** What an address calls it. */
  public String getKey() {
    return key(name);
  }

  static String key(LocalizedText room) {
    return room.isEmpty() ? "venue" : ChosenSessions.roomKey(room);
  }

  /** What is on; what an officer has started stands before what only the plan says. Or null. */
  public SessionToday getNow() {
    return sessions.stream()
        .filter(SessionToday::isOn)
        .max(
            Comparator.comparing((SessionToday one) -> one.state() == SessionToday.State.ON)
                .thenComparing(SessionToday::startsAt))
        .orElse(null);
  }

  /** What comes next, and what would have and is cancelled. */
  public List<SessionToday> next(Instant now) {
    return sessions.stream()
        .filter(
            one ->
                one.state() == SessionToday.State.AHEAD
                    || one.isCancelled() && one.session().endsAt().isAfter(now))
        .limit(SHOWN_NEXT)
        .toList();
  }
}
