package city.accord.signing.verify;

import java.nio.charset.StandardCharsets;

/** The bytes of a PDF, read word by word (ISO 32000-1, 7.2). */
final class PdfBytes {

  private static final String DELIMITERS = "()<>[]{}/%";
  private static final String SPACES = "\0\t\n\f\r ";
  private static final int MAX_WORD = 200;

  private final byte[] file;
  private int at;

  PdfBytes(byte[] file) {
    this.file = file;
  }

  int position() {
    return at;
  }

  boolean isAtEnd() {
    return at >= file.length;
  }

  void header() throws NotAsSealed {
    expect("%PDF-1.");
    at++;
    endOfLine();
    if (at < file.length && file[at] == '%') {
      while (at < file.length && file[at] != '\n' && file[at] != '\r') at++;
      endOfLine();
    }
  }

  void skipSpace() {
    while (at < file.length && SPACES.indexOf(file[at]) >= 0) at++;
  }

  /** One end of a line, or the end of the file. */
  void endOfLine() throws NotAsSealed {
    if (isAtEnd()) return;
    if (file[at] == '\r') at++;
    if (at < file.length && file[at] == '\n') at++;
    else if (at < file.length && file[at - 1] != '\r') throw malformed();
  }

  boolean startsWith(String word) {
    if (at + word.length() > file.length) return false;
    for (int i = 0; i < word.length(); i++) if (file[at + i] != word.charAt(i)) return false;
    return true;
  }

  void expect(String word) throws NotAsSealed {
    if (!startsWith(word)) throw malformed();
    at += word.length();
  }

  long integer() throws NotAsSealed {
    skipSpace();
    String word = word();
    if (!isWhole(word)) throw malformed();
    return Long.parseLong(word);
  }

  /** Steps over the bytes of a stream and answers where they begin. */
  int stream(long length) throws NotAsSealed {
    expect("stream");
    if (at < file.length && file[at] == '\r') at++;
    if (at >= file.length || file[at++] != '\n') throw malformed();
    int start = at;
    if (length < 0 || length > file.length - at) throw malformed();
    at += (int) length;
    return start;
  }

  /** The byte here; only where it is not the end. */
  byte here() {
    return file[at];
  }

  /** The byte here, and on to the next. */
  byte next() throws NotAsSealed {
    if (isAtEnd()) throw malformed();
    return file[at++];
  }

  void goBack(int position) {
    at = position;
  }

  /** What stands before the next delimiter or space: a number, a name, an operator; or "". */
  String word() {
    int start = at;
    while (at < file.length
        && DELIMITERS.indexOf(file[at]) < 0
        && SPACES.indexOf(file[at]) < 0
        && at - start < MAX_WORD) at++;
    return new String(file, start, at - start, StandardCharsets.ISO_8859_1);
  }

  static boolean isWhole(String word) {
    return !word.isEmpty()
        && word.length() <= 10
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  NotAsSealed malformed() {
    return new NotAsSealed("not as sealed at byte " + at);
  }
}
