package city.accord.web.meeting;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers with an iCalendar file (RFC 5545), for this reader alone, kept by no cache. */
final class CalendarDownload {

  private CalendarDownload() {}

  static void send(String calendar) throws IOException {
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext external = context.getExternalContext();
    external.setResponseHeader("Cache-Control", "private, no-store");
    external.setResponseHeader("Content-Disposition", "attachment; filename=\"meetings.ics\"");
    external.setResponseContentType("text/calendar; charset=UTF-8");
    external.getResponseOutputStream().write(calendar.getBytes(StandardCharsets.UTF_8));
    context.responseComplete();
  }
}
