package city.accord.web.programme;

import city.accord.programme.OpenHours;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** The hours of one day while a form holds them; without any, none are typed. */
public class EditableHours implements Serializable {

  private static final long serialVersionUID = 1;

  private final LocalDate day;
  private LocalTime from;
  private LocalTime until;

  private EditableHours(LocalDate day, List<OpenHours> known) {
    this.day = day;
    known.stream()
        .filter(one -> one.day().equals(day))
        .forEach(
            one -> {
              from = one.from();
              until = one.until();
            });
  }

  /** The days of a summit, and any other day that has hours already. */
  static List<EditableHours> of(List<LocalDate> days, List<OpenHours> known) {
    return Stream.concat(days.stream(), known.stream().map(OpenHours::day))
        .distinct()
        .sorted()
        .map(day -> new EditableHours(day, known))
        .toList();
  }

  /**
   * @throws OpenHours.HoursEndBeforeTheyBegin where one of two is missing or the end comes first
   */
  static List<OpenHours> toHours(List<EditableHours> rows) {
    return rows.stream()
        .filter(row -> row.from != null || row.until != null)
        .map(row -> new OpenHours(row.day, row.from, row.until))
        .toList();
  }

  public LocalDate getDay() {
    return day;
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
}
