package city.accord.signing.verify;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads PDF objects (ISO 32000-1, 7.3), as far as a sealed file needs them. A dictionary becomes a
 * map, an array a list, a whole number a {@code Long}, a name a text that starts with a slash; of
 * all else only the kind matters.
 */
final class PdfObjects {

  private static final int DEEPEST = 24;
  private static final int MAX_VALUES = 500_000;

  private final PdfBytes in;
  private int depth;
  private int values;

  PdfObjects(PdfBytes in) {
    this.in = in;
  }

  Object read() throws NotAsSealed {
    in.skipSpace();
    if (++depth > DEEPEST || ++values > MAX_VALUES || in.isAtEnd()) throw in.malformed();
    Object value = in.startsWith("<<") ? dictionary() : simple();
    depth--;
    return value;
  }

  private Object simple() throws NotAsSealed {
    return switch (in.here()) {
      case '[' -> array();
      case '<' -> hexadecimal();
      case '(' -> text();
      case '/' -> name();
      default -> word();
    };
  }

  private Map<String, Object> dictionary() throws NotAsSealed {
    Map<String, Object> dictionary = new LinkedHashMap<>();
    in.expect("<<");
    for (in.skipSpace(); !in.startsWith(">>"); in.skipSpace()) {
      if (in.isAtEnd() || in.here() != '/') throw in.malformed();
      String name = name().substring(1);
      if (dictionary.put(name, read()) != null) throw new NotAsSealed("twice " + name);
    }
    in.expect(">>");
    return dictionary;
  }

  private List<Object> array() throws NotAsSealed {
    List<Object> array = new ArrayList<>();
    in.expect("[");
    for (in.skipSpace(); !in.startsWith("]"); in.skipSpace()) array.add(read());
    in.expect("]");
    return array;
  }

  private String hexadecimal() throws NotAsSealed {
    in.expect("<");
    for (byte c = in.next(); c != '>'; c = in.next())
      if (!HexFormat.isHexDigit(c)) throw in.malformed();
    return "<";
  }

  private String text() throws NotAsSealed {
    int open = 0;
    do {
      byte c = in.next();
      if (c == '\\') in.next();
      else if (c == '(') open++;
      else if (c == ')') open--;
    } while (open > 0);
    return "(";
  }

  private String name() throws NotAsSealed {
    in.expect("/");
    String written = in.word();
    StringBuilder name = new StringBuilder("/");
    for (int i = 0; i < written.length(); i++) {
      if (written.charAt(i) == '#') {
        name.append(escaped(written, i + 1));
        i += 2;
      } else name.append(written.charAt(i));
    }
    return name.toString();
  }

  private char escaped(String name, int at) throws NotAsSealed {
    if (at + 2 > name.length()) throw in.malformed();
    try {
      return (char) HexFormat.fromHexDigits(name, at, at + 2);
    } catch (NumberFormatException e) {
      throw in.malformed();
    }
  }

  /** A number, a truth value, null, or a reference to another object. */
  private Object word() throws NotAsSealed {
    String word = in.word();
    if (PdfBytes.isWhole(word)) {
      int after = in.position();
      if (isReference()) return "R";
      in.goBack(after);
      return Long.valueOf(word);
    }
    if (!word.matches("true|false|null|[-+]?[0-9]*\\.?[0-9]+|[-+]?[0-9]+\\.")) throw in.malformed();
    return word;
  }

  private boolean isReference() {
    in.skipSpace();
    String generation = in.word();
    in.skipSpace();
    return generation.matches("[0-9]{1,5}") && in.word().equals("R");
  }
}
