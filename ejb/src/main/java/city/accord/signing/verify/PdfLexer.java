package city.accord.signing.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The syntax of PDF objects (ISO 32000-1, 7.2 and 7.3), as far as a sealed file needs it. A
 * dictionary becomes a map, an array a list, a whole number a {@code Long}, a name a text that
 * starts with a slash; of all else only the kind matters.
 */
final class PdfLexer {

  private static final int DEEPEST = 24;
  private static final int MOST_LISTED = 100_000;
  private static final int MOST_VALUES = 500_000;
  private static final String DELIMITERS = "()<>[]{}/%";
  private static final String SPACES = "\0\t\n\f\r ";

  private final byte[] file;
  private int at;
  private int depth;
  private int listed;
  private int values;

  PdfLexer(byte[] file) {
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
    String token = token();
    if (!isWhole(token)) throw malformed();
    return Long.parseLong(token);
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

  /** The entries in use of a table: the object's numbers, and where it is. */
  Map<String, Long> table() throws NotAsSealed {
    Map<String, Long> entries = new HashMap<>();
    for (skipSpace(); !startsWith("trailer"); skipSpace()) {
      long first = integer();
      long count = integer();
      for (long number = first; number < first + count; number++) {
        long place = integer();
        long generation = integer();
        skipSpace();
        String use = token();
        if (!use.equals("n") && !use.equals("f") || ++listed > MOST_LISTED) throw malformed();
        if (use.equals("n")) entries.put(number + " " + generation, place);
      }
    }
    return entries;
  }

  Object value() throws NotAsSealed {
    skipSpace();
    if (++depth > DEEPEST || ++values > MOST_VALUES || isAtEnd()) throw malformed();
    Object value = startsWith("<<") ? dictionary() : simple();
    depth--;
    return value;
  }

  private Object simple() throws NotAsSealed {
    return switch (file[at]) {
      case '[' -> array();
      case '<' -> hexadecimal();
      case '(' -> text();
      case '/' -> name();
      default -> word();
    };
  }

  private Map<String, Object> dictionary() throws NotAsSealed {
    Map<String, Object> dictionary = new LinkedHashMap<>();
    at += 2;
    for (skipSpace(); !startsWith(">>"); skipSpace()) {
      if (isAtEnd() || file[at] != '/') throw malformed();
      String name = name().substring(1);
      if (dictionary.put(name, value()) != null) throw new NotAsSealed("twice " + name);
    }
    at += 2;
    return dictionary;
  }

  private List<Object> array() throws NotAsSealed {
    List<Object> array = new ArrayList<>();
    at++;
    for (skipSpace(); isAtEnd() || file[at] != ']'; skipSpace()) array.add(value());
    at++;
    return array;
  }

  private String hexadecimal() throws NotAsSealed {
    for (at++; at < file.length && file[at] != '>'; at++)
      if (Character.digit(file[at], 16) < 0) throw malformed();
    if (isAtEnd()) throw malformed();
    at++;
    return "<";
  }

  private String text() throws NotAsSealed {
    int open = 0;
    do {
      if (isAtEnd()) throw malformed();
      byte c = file[at++];
      if (c == '\\') at++;
      else if (c == '(') open++;
      else if (c == ')') open--;
    } while (open > 0);
    return "(";
  }

  private String name() throws NotAsSealed {
    at++;
    String token = token();
    StringBuilder name = new StringBuilder("/");
    for (int i = 0; i < token.length(); i++) {
      boolean escaped = token.charAt(i) == '#';
      if (escaped && i + 2 >= token.length()) throw malformed();
      try {
        name.append(
            escaped ? (char) Integer.parseInt(token.substring(i + 1, i + 3), 16) : token.charAt(i));
      } catch (NumberFormatException e) {
        throw malformed();
      }
      if (escaped) i += 2;
    }
    return name.toString();
  }

  /** A number, a truth value, null, or a reference to another object. */
  private Object word() throws NotAsSealed {
    String word = token();
    if (isWhole(word)) {
      int after = at;
      if (isReference()) return "R";
      at = after;
      return Long.valueOf(word);
    }
    if (!word.matches("true|false|null|[-+]?[0-9]*\\.?[0-9]+|[-+]?[0-9]+\\.")) throw malformed();
    return word;
  }

  private static boolean isWhole(String token) {
    return !token.isEmpty()
        && token.length() <= 10
        && token.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private boolean isReference() {
    skipSpace();
    String generation = token();
    skipSpace();
    return generation.matches("[0-9]{1,5}") && token().equals("R");
  }

  private String token() {
    int start = at;
    while (at < file.length
        && DELIMITERS.indexOf(file[at]) < 0
        && SPACES.indexOf(file[at]) < 0
        && at - start < 200) at++;
    return new String(file, start, at - start, StandardCharsets.ISO_8859_1);
  }

  private NotAsSealed malformed() {
    return new NotAsSealed("not as sealed at byte " + at);
  }
}
