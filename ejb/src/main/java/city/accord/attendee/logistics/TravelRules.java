package city.accord.attendee.logistics;

import city.accord.attendee.logistics.TravelRefused.DepartsBeforeArrival;
import city.accord.attendee.logistics.TravelRefused.FarFromSummit;
import city.accord.attendee.logistics.TravelRefused.NightsReversed;
import city.accord.attendee.logistics.TravelRefused.NoTravelNumber;
import city.accord.text.VisibleText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a person's travel to a summit can be.
 *
 * @param zone of the summit
 */
record TravelRules(LocalDate firstDay, LocalDate lastDay, ZoneId zone) {

  /** Who comes earlier or leaves later most likely meant another month. */
  private static final int DAYS_AROUND = 30;

  /** A carrier in letters of any script, and figures: {@code BR 88}, {@code ICE 1026}, 高鐵 1617. */
  private static final Pattern NUMBER =
      Pattern.compile("(?=.*\\p{Nd})[\\p{L}\\p{M}\\p{Nd}][\\p{L}\\p{M}\\p{Nd} ./-]{1,14}");

  /**
   * @throws TravelRefused about all that cannot be
   */
  void require(TravelDetails details) {
    details.texts().forEach(VisibleText::require);
    List<TravelRefused> refused = new ArrayList<>();
    Instant comes = details.arrival().at();
    Instant goes = details.departure().at();
    near("arrival", day(comes), refused);
    near("departure", day(goes), refused);
    if (comes != null && goes != null && !goes.isAfter(comes))
      refused.add(new DepartsBeforeArrival());
    number("arrival-number", details.arrival().number(), refused);
    number("departure-number", details.departure().number(), refused);
    LocalDate from = details.stay().from();
    LocalDate to = details.stay().to();
    near("nights-from", from, refused);
    near("nights-to", to, refused);
    if (from != null && to != null && !to.isAfter(from)) refused.add(new NightsReversed());
    TravelRefused.throwAll(refused);
  }

  private LocalDate day(Instant at) {
    return at == null ? null : at.atZone(zone).toLocalDate();
  }

  private void near(String field, LocalDate day, List<TravelRefused> refused) {
    LocalDate earliest = firstDay.minusDays(DAYS_AROUND);
    LocalDate latest = lastDay.plusDays(DAYS_AROUND);
    if (day != null && (day.isBefore(earliest) || day.isAfter(latest)))
      refused.add(new FarFromSummit(field, earliest, latest));
  }

  private static void number(String field, String number, List<TravelRefused> refused) {
    if (number != null && !NUMBER.matcher(number).matches()) refused.add(new NoTravelNumber(field));
  }
}
