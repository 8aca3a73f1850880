package city.accord.mail;

import java.nio.charset.StandardCharsets;

/**
 * What goes with a letter as a file of its own.
 *
 * @param fileName in ASCII, as the reader is to keep it
 * @param mediaType in terms of RFC 2045, with the character set of a text
 */
public record Enclosure(String fileName, String mediaType, byte[] content) {

  /** An iCalendar file (RFC 5545) that a reader's calendar takes as it is. */
  public static Enclosure calendar(String fileName, String calendar) {
    return new Enclosure(
        fileName,
        "text/calendar; charset=UTF-8; method=PUBLISH",
        calendar.getBytes(StandardCharsets.UTF_8));
  }

  public static Enclosure pdf(String fileName, byte[] content) {
    return new Enclosure(fileName, "application/pdf", content);
  }
}
