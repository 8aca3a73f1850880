package city.accord.mail;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a letter as a page, under the head of the summit, for mail programs that show pages.
 * It loads nothing from anywhere, so that nobody learns when it is read.
 */
final class LetterPage {

  /** Names the emblem within the letter (RFC 2392). */
  static final String EMBLEM = "emblem";

  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:)，。；：）]");

  private static final String EMBLEM_SHOWN =
      "<img src=\"cid:"
          + EMBLEM
          + "\" alt=\"\" height=\"40\" style=\"vertical-align:middle\">&nbsp; ";

  private LetterPage() {}

  /** An own link is longer than a phone is wide: it may break anywhere. */
  static String of(Mail mail, Sender sender) {
    String paragraphs =
        Arrays.stream(mail.body().strip().split("\\R\\s*\\R"))
            .map(LetterPage::paragraph)
            .collect(Collectors.joining("\n"));
    return """
    <!DOCTYPE html>
    <html lang="%s" dir="%s">
    <head><meta charset="utf-8"><meta name="color-scheme" content="light dark">
    <title>%s</title></head>
    <body style="margin:0;padding:24px;font:16px/1.5 sans-serif">
    <div style="max-width:36em;margin:0 auto;overflow-wrap:anywhere;word-break:break-word">
    <p style="margin:0 0 24px;padding:0 0 12px;border-bottom:3px solid %s;\
    font-size:18px;font-weight:600">%s%s</p>
    %s
    </div>
    </body>
    </html>
    """
        .formatted(
            mail.language().tag(),
            mail.language().isRightToLeft() ? "rtl" : "ltr",
            escaped(mail.subject()),
            sender.colour(),
            sender.emblem() == null ? "" : EMBLEM_SHOWN,
            escaped(sender.name()),
            paragraphs);
  }

  /** A letter in two languages has paragraphs of both directions. */
  private static String paragraph(String text) {
    return "<p dir=\"auto\">" + linked(text).replaceAll("\\R", "<br>\n") + "</p>";
  }

  /** What looks like an address of the web leads there. */
  private static String linked(String text) {
    StringBuilder out = new StringBuilder();
    var link = LINK.matcher(text);
    int from = 0;
    while (link.find()) {
      String to = escaped(link.group());
      out.append(escaped(text.substring(from, link.start())));
      out.append("<a href=\"").append(to).append("\">").append(to).append("</a>");
      from = link.end();
    }
    return out.append(escaped(text.substring(from))).toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
