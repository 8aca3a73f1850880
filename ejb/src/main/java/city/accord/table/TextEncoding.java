package city.accord.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds the encoding of a text file: what its byte order mark says, else UTF-8 where it is valid,
 * else what spreadsheets write in Taiwan (Big5) or in western Europe (windows-1252).
 */
final class TextEncoding {

  /** Big5 with the additions of Windows, as Excel writes it. */
  private static final Charset BIG5 = Charset.forName("x-windows-950");

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final int LOOKED_AT = 4_096;

  private TextEncoding() {}

  /** The text; empty where the file is none. */
  static Optional<String> decode(byte[] file) {
    return decoded(file).filter(TextEncoding::isText);
  }

  private static Optional<String> decoded(byte[] file) {
    if (begins(file, 0xef, 0xbb, 0xbf)) return strictly(file, 3, StandardCharsets.UTF_8);
    if (begins(file, 0xff, 0xfe)) return strictly(file, 2, StandardCharsets.UTF_16LE);
    if (begins(file, 0xfe, 0xff)) return strictly(file, 2, StandardCharsets.UTF_16BE);
    if (zeros(file, 1) > 0.3) return strictly(file, 0, StandardCharsets.UTF_16LE);
    if (zeros(file, 0) > 0.3) return strictly(file, 0, StandardCharsets.UTF_16BE);
    return strictly(file, 0, StandardCharsets.UTF_8)
        .or(() -> isChinese(file) ? strictly(file, 0, BIG5) : Optional.empty())
        .or(() -> strictly(file, 0, WESTERN));
  }

  private static Optional<String> strictly(byte[] file, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(file, from, file.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean begins(byte[] file, int... with) {
    if (file.length < with.length) return false;
    for (int i = 0; i < with.length; i++) if ((file[i] & 0xff) != with[i]) return false;
    return true;
  }

  /** How many of the bytes at even or at odd places are zero, as one half of ASCII in UTF-16 is. */
  private static double zeros(byte[] file, int from) {
    int looked = 0;
    int zeros = 0;
    for (int i = from; i < Math.min(file.length, LOOKED_AT); i += 2) {
      looked++;
      if (file[i] == 0) zeros++;
    }
    return looked == 0 ? 0 : (double) zeros / looked;
  }

  /**
   * Whether pairs of bytes are Chinese characters rather than accented letters within words. The
   * first byte of a common character in Big5 is A4 to C6; most accented letters are above, and
   * stand beside plain letters.
   */
  private static boolean isChinese(byte[] file) {
    int chinese = 0;
    int accents = 0;
    for (int i = 0; i < file.length; i++) {
      int first = file[i] & 0xff;
      if (first < 0x80) continue;
      int second = i + 1 < file.length ? file[i + 1] & 0xff : 0;
      boolean amidLetters = isLetter(second) && (i > 0 && isLetter(file[i - 1]) || isLower(second));
      if (first >= 0xa1 && first <= 0xc6 && second >= 0x40 && !amidLetters) chinese++;
      else if (first < 0xa1 || second < 0x40 || amidLetters) accents++;
      if (second >= 0x40) i++;
    }
    return chinese > accents;
  }

  private static boolean isLetter(int character) {
    return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
  }

  private static boolean isLower(int character) {
    return character >= 'a' && character <= 'z';
  }

  /** Whether nothing in it is a control character that no text has. */
  private static boolean isText(String text) {
    return text.chars()
        .noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == '\ufffd');
  }
}
