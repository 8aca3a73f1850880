package city.accord.signing.declaration;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;

/** Text as it is kept and hashed: Unicode NFC, no space around it, one kind of line end. */
final class NormalizedText {

  private NormalizedText() {}

  static String tidy(String text) {
    if (text == null) return "";
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
  }

  /** Paragraphs, without the empty ones. */
  static List<String> tidy(List<String> paragraphs) {
    return paragraphs.stream()
        .filter(Objects::nonNull)
        .map(NormalizedText::tidy)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }
}
