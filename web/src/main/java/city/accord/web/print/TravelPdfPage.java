package city.accord.web.print;

import city.accord.attendee.logistics.Direction;
import city.accord.attendee.logistics.TravelSheet;
import city.accord.attendee.logistics.TravelSheets;
import city.accord.print.PrintFiles;
import city.accord.text.LocalizedText;
import city.accord.web.CurrentSummit;
import city.accord.web.PdfDownload;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** The sheet of arrivals, or of departures, of one day as a PDF. */
@Named
@RequestScoped
public class TravelPdfPage {

  /** The same in each language. */
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  @Inject private TravelSheets sheets;
  @Inject private PrintFiles files;
  @Inject private CurrentSummit current;
  @Inject private Clock clock;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.day}")
  private String day;

  @Inject
  @ManagedProperty("#{param.cars}")
  private String cars;

  public void send() throws IOException {
    boolean departures = site.address().startsWith(site.to("/desk/departures"));
    Direction direction = departures ? Direction.DEPARTURE : Direction.ARRIVAL;
    TravelSheet sheet = sheets.export(direction, day(), "missing".equals(cars));
    String name = (departures ? "departures" : "arrivals") + "-" + sheet.day() + ".pdf";
    PdfDownload.send(name, out -> files.travel(sheet, note(sheet), PrintWords::of, out));
  }

  private LocalDate day() {
    try {
      return day == null || day.isEmpty() ? null : LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private LocalizedText note(TravelSheet sheet) {
    String now = STAMP.withZone(current.require().zone()).format(clock.instant());
    int people = sheet.hours().stream().mapToInt(hour -> hour.rows().size()).sum();
    return PrintWords.of("travel.sheet-note", String.valueOf(sheet.day()), people, now);
  }
}
