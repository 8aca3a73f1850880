package city.accord.web.programme;

import city.accord.web.CurrentSummit;
import city.accord.web.Site;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

/**
 * The time zone that a reader of the programme chose to see beside the venue's own, which stays the
 * first. It stands in the address, so that a link keeps it and nothing is kept of the reader.
 */
@Named
@RequestScoped
public class ReaderZone {

  /** Those that a form offers: any other that the tz database knows may stand in the address. */
  private static final List<String> OFFERED =
      List.of(
          "Pacific/Honolulu",
          "America/Anchorage",
          "America/Los_Angeles",
          "America/Denver",
          "America/Mexico_City",
          "America/Chicago",
          "America/Bogota",
          "America/New_York",
          "America/Halifax",
          "America/Santiago",
          "America/Sao_Paulo",
          "Atlantic/Reykjavik",
          "Africa/Casablanca",
          "Europe/London",
          "Africa/Lagos",
          "Europe/Paris",
          "Europe/Prague",
          "Africa/Cairo",
          "Africa/Johannesburg",
          "Europe/Athens",
          "Asia/Jerusalem",
          "Europe/Istanbul",
          "Africa/Nairobi",
          "Asia/Riyadh",
          "Asia/Dubai",
          "Asia/Tehran",
          "Asia/Karachi",
          "Asia/Kolkata",
          "Asia/Kathmandu",
          "Asia/Dhaka",
          "Asia/Bangkok",
          "Asia/Jakarta",
          "Asia/Taipei",
          "Asia/Kuala_Lumpur",
          "Asia/Manila",
          "Asia/Shanghai",
          "Australia/Perth",
          "Asia/Tokyo",
          "Asia/Seoul",
          "Australia/Adelaide",
          "Australia/Sydney",
          "Pacific/Auckland");

  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.zone}")
  private String wished;

  /**
   * A zone to choose.
   *
   * @param name the place, and how far its clocks are from UTC on the first day
   */
  public record Choice(String id, String name) {}

  /** Whether there is one, and its clocks show another time than the venue's. */
  public boolean isChosen() {
    return zone() != null;
  }

  /** As the address says it; empty where none is chosen. */
  public String getId() {
    ZoneId zone = zone();
    return zone == null ? "" : zone.getId();
  }

  /** What follows in an address that already has a query. */
  public String getMore() {
    return isChosen() ? "&zone=" + getId() : "";
  }

  /** A query for an address that has none. */
  public String getQuery() {
    return isChosen() ? "?zone=" + getId() : "";
  }

  private ZoneId zone() {
    if (wished == null || current.getSummit() == null) return null;
    try {
      ZoneId zone = ZoneId.of(wished);
      boolean known = ZoneId.getAvailableZoneIds().contains(wished);
      return known && !zone.getRules().equals(current.zone().getRules()) ? zone : null;
    } catch (DateTimeException none) {
      return null;
    }
  }

  /** The place whose clocks it names: Paris. */
  public String getPlace() {
    return place(getId());
  }

  private String place(String id) {
    String name = TimeZoneNames.getInstance(locale()).getExemplarLocationName(id);
    return name == null ? id : name;
  }

  /** Paris (UTC+1) */
  public String getName() {
    return name(zone());
  }

  private String name(ZoneId zone) {
    return place(zone.getId()) + " (UTC" + offset(zone) + ")";
  }

  private String offset(ZoneId zone) {
    Instant there = current.require().firstDay().atStartOfDay(current.zone()).toInstant();
    return DateTimeFormatter.ofPattern("O").format(there.atZone(zone)).substring(3);
  }

  /** Where clocks are behind first; the venue's own is not among them. */
  public List<Choice> getChoices() {
    Instant there = current.require().firstDay().atStartOfDay(current.zone()).toInstant();
    return Stream.concat(OFFERED.stream(), Stream.of(getId()).filter(id -> !id.isEmpty()))
        .distinct()
        .map(ZoneId::of)
        .filter(zone -> !zone.getRules().equals(current.zone().getRules()))
        .sorted(
            Comparator.comparing(
                    (ZoneId zone) -> zone.getRules().getOffset(there).getTotalSeconds())
                .thenComparing(zone -> place(zone.getId())))
        .map(zone -> new Choice(zone.getId(), name(zone)))
        .toList();
  }

  /** 02:00; with the weekday where it is another day there than at the venue. */
  public String time(Instant instant) {
    ZoneId zone = zone();
    boolean alike =
        instant.atZone(zone).toLocalDate().equals(instant.atZone(current.zone()).toLocalDate());
    if (alike) return DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(zone));
    return weekday(instant);
  }

  /** 02:30; with the weekday where it is another one than that of the hour before it. */
  public String until(Instant from, Instant to) {
    ZoneId zone = zone();
    return from.atZone(zone).toLocalDate().equals(to.atZone(zone).toLocalDate())
        ? DateTimeFormatter.ofPattern("HH:mm").format(to.atZone(zone))
        : weekday(to);
  }

  private String weekday(Instant instant) {
    DateFormat format = DateFormat.getInstanceForSkeleton("EEEHHmm", locale());
    format.setTimeZone(TimeZone.getTimeZone(zone().getId()));
    return format.format(Date.from(instant));
  }

  private ULocale locale() {
    return ULocale.forLocale(site.language().locale());
  }
}
