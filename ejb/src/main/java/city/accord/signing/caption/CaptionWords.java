package city.accord.signing.caption;

import city.accord.text.VisibleText;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Divides what was said into lines of captions. */
final class CaptionWords {

  private CaptionWords() {}

  /** Lines of so many characters at most, broken between words where there are any. */
  static List<String> lines(String said, int most) {
    List<String> lines = new ArrayList<>();
    String rest = said == null ? "" : visible(said).strip();
    while (rest.length() > most) {
      int end = end(rest, most);
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    if (!rest.isEmpty()) lines.add(rest);
    return lines;
  }

  /** What a screen can show: one space between words, and nothing that nobody sees. */
  private static String visible(String said) {
    return said.replaceAll("\\s+", " ")
        .codePoints()
        .filter(character -> !VisibleText.isHidden(character))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int end(String text, int most) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    int end = breaks.preceding(most + 1);
    if (end > 0) return end;
    return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
  }
}
