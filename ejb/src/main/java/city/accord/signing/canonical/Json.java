package city.accord.signing.canonical;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON of manifests, in its one canonical form (RFC 8785). Values are maps, lists, strings,
 * whole numbers ({@code Long}, at most 2⁵³) and truth values; fractions and null have no place in a
 * manifest.
 */
public final class Json {

  static final long MAX_SAFE_INTEGER = 1L << 53;

  private Json() {}

  /** Reads hostile text: bounded in depth, no name twice. */
  public static Object parse(String text) {
    return new JsonReader(text).readWhole();
  }

  /** The canonical form of a value. */
  public static String canonical(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(Object value, StringBuilder out) {
    if (value instanceof Map<?, ?> map) writeMap(map, out);
    else if (value instanceof List<?> list) writeList(list, out);
    else if (value instanceof String text) writeText(text, out);
    else if (value instanceof Boolean) out.append(value);
    else if (value instanceof Long || value instanceof Integer) writeNumber((Number) value, out);
    else throw new MalformedManifest("a value of " + value);
  }

  private static void writeNumber(Number number, StringBuilder out) {
    if (Math.abs(number.longValue()) > MAX_SAFE_INTEGER)
      throw new MalformedManifest("the number " + number);
    out.append(number);
  }

  private static void writeMap(Map<?, ?> map, StringBuilder out) {
    TreeMap<String, Object> sorted = new TreeMap<>();
    map.forEach((name, value) -> sorted.put((String) name, value));
    String between = "{";
    for (Map.Entry<String, Object> member : sorted.entrySet()) {
      out.append(between);
      writeText(member.getKey(), out);
      out.append(':');
      write(member.getValue(), out);
      between = ",";
    }
    out.append(sorted.isEmpty() ? "{}" : "}");
  }

  private static void writeList(List<?> list, StringBuilder out) {
    String between = "[";
    for (Object value : list) {
      out.append(between);
      write(value, out);
      between = ",";
    }
    out.append(list.isEmpty() ? "[]" : "]");
  }

  private static void writeText(String text, StringBuilder out) {
    out.append('"');
    text.codePoints().forEach(character -> writeCharacter(character, out));
    out.append('"');
  }

  private static void writeCharacter(int character, StringBuilder out) {
    switch (character) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> {
        if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
          throw new MalformedManifest("half a character");
        if (character < 0x20) out.append(String.format("\\u%04x", character));
        else out.appendCodePoint(character);
      }
    }
  }
}
