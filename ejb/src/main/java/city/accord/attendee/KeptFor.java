package city.accord.attendee;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** For how long something about people is kept after the last day of the summit. */
public enum KeptFor {
  DAYS_30(Period.ofDays(30)),
  DAYS_90(Period.ofDays(90)),
  YEAR_1(Period.ofYears(1)),
  YEARS_2(Period.ofYears(2)),
  YEARS_5(Period.ofYears(5)),
  /** As long as the person's record; of the record itself, for good. */
  WITH_RECORD(null);

  private final Period period;

  KeptFor(Period period) {
    this.period = period;
  }

  /** The day on which it goes; empty where it goes with the record alone. */
  public Optional<LocalDate> goesOn(LocalDate lastDay) {
    return Optional.ofNullable(period).map(lastDay::plus);
  }

  /** Whether it is kept no longer. */
  public boolean isOver(LocalDate lastDay, LocalDate today) {
    return goesOn(lastDay).map(day -> !today.isBefore(day)).orElse(false);
  }
}
