package city.accord.web.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the reader has filled in, as it stands in an address. */
final class AuditQuery {

  private static final List<String> FIELDS = List.of("who", "area", "thing", "from", "to");

  private AuditQuery() {}

  /** It begins with a question mark, and more can follow. */
  static String of(Map<String, String> parameters) {
    return FIELDS.stream()
        .filter(field -> !parameters.getOrDefault(field, "").isBlank())
        .map(field -> field + "=" + encode(parameters.get(field).strip()) + "&")
        .collect(Collectors.joining("", "?", ""));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
