package city.accord.signing.canonical;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the members of a JSON object that ought to have them. */
public record Member(Map<?, ?> object) {

  public static Member of(Object value) {
    if (value instanceof Map<?, ?> map) return new Member(map);
    throw new MalformedManifest("no object");
  }

  /** The object that a file of JSON holds. */
  public static Member in(byte[] json) {
    return of(Json.parse(new String(json, StandardCharsets.UTF_8)));
  }

  public String text(String name) {
    if (object.get(name) instanceof String text) return text;
    throw new MalformedManifest("no text " + name);
  }

  public long number(String name) {
    if (object.get(name) instanceof Long number) return number;
    throw new MalformedManifest("no number " + name);
  }

  public int small(String name) {
    long number = number(name);
    if (number < 0 || number > 1_000_000) throw new MalformedManifest(name + " " + number);
    return (int) number;
  }

  public boolean has(String name) {
    return object.containsKey(name);
  }

  public Member member(String name) {
    return of(object.get(name));
  }

  public List<?> list(String name) {
    if (object.get(name) instanceof List<?> list) return list;
    throw new MalformedManifest("no list " + name);
  }

  public List<String> texts(String name) {
    return list(name).stream().map(Member::text).toList();
  }

  /** Texts by language tag. */
  public Map<String, String> localized(String name) {
    Map<String, String> texts = new TreeMap<>();
    member(name).object.forEach((tag, text) -> texts.put(text(tag), text(text)));
    return texts;
  }

  private static String text(Object value) {
    if (value instanceof String text) return text;
    throw new MalformedManifest("no text");
  }
}
