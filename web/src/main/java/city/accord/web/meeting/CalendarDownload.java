package city.accord.web.meeting;

import city.accord.web.FileAnswer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers with an iCalendar file (RFC 5545), for this reader alone, kept by no cache. */
final class CalendarDownload {

  private CalendarDownload() {}

  static void send(String calendar) throws IOException {
    FileAnswer.send(
        "text/calendar; charset=UTF-8",
        FileAnswer.attached("meetings.ics"),
        calendar.getBytes(StandardCharsets.UTF_8));
  }
}
