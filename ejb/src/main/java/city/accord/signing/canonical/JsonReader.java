package city.accord.signing.canonical;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON (RFC 8259) that may have been written to do harm. */
final class JsonReader {

  private static final int DEEPEST = 16;
  private static final int MAX_NUMBER = 17;
  private static final int MAX_VALUES = 500_000;

  private final String text;
  private int at;
  private int depth;
  private int values;

  JsonReader(String text) {
    this.text = text;
  }

  Object readWhole() {
    Object value = value();
    skipSpace();
    if (at != text.length()) throw malformed();
    return value;
  }

  private Object value() {
    skipSpace();
    if (++depth > DEEPEST || ++values > MAX_VALUES) throw malformed();
    Object value =
        switch (peek()) {
          case '{' -> object();
          case '[' -> array();
          case '"' -> string();
          case 't' -> word("true", true);
          case 'f' -> word("false", false);
          default -> number();
        };
    depth--;
    return value;
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    expect('{');
    skipSpace();
    while (peek() != '}') {
      if (!object.isEmpty()) expect(',');
      skipSpace();
      String name = string();
      skipSpace();
      expect(':');
      if (object.put(name, value()) != null) throw malformed();
      skipSpace();
    }
    expect('}');
    return object;
  }

  private List<Object> array() {
    List<Object> array = new ArrayList<>();
    expect('[');
    skipSpace();
    while (peek() != ']') {
      if (!array.isEmpty()) expect(',');
      array.add(value());
      skipSpace();
    }
    expect(']');
    return array;
  }

  private Object word(String word, boolean value) {
    if (!text.startsWith(word, at)) throw malformed();
    at += word.length();
    return value;
  }

  private Long number() {
    int start = at;
    if (peek() == '-') at++;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') at++;
    String digits = text.substring(start, at);
    boolean plain = digits.equals("0") || digits.matches("-?[1-9][0-9]*");
    if (!plain || digits.length() > MAX_NUMBER) throw malformed();
    long number = Long.parseLong(digits);
    if (Math.abs(number) > Json.MAX_SAFE_INTEGER) throw malformed();
    return number;
  }

  private String string() {
    expect('"');
    StringBuilder string = new StringBuilder();
    for (char c = next(); c != '"'; c = next()) {
      if (c < 0x20) throw malformed();
      string.append(c == '\\' ? escaped() : c);
    }
    return string.toString();
  }

  private char escaped() {
    char c = next();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw malformed();
    };
  }

  private char unicode() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(next(), 16);
      if (digit < 0) throw malformed();
      value = value << 4 | digit;
    }
    return (char) value;
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
  }

  private void expect(char c) {
    if (next() != c) throw malformed();
  }

  private char next() {
    char c = peek();
    at++;
    return c;
  }

  private char peek() {
    if (at >= text.length()) throw malformed();
    return text.charAt(at);
  }

  private MalformedManifest malformed() {
    return new MalformedManifest("JSON that breaks off at character " + at);
  }
}
