package city.accord.web.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;

/** What is worth packing, and what a reader has already. */
final class Packing {

  private static final Pattern TEXT =
      Pattern.compile(
          "(?:text/.*|.*[/+](?:xml|json)|application/(?:javascript|wasm))(?:;.*)?",
          Pattern.CASE_INSENSITIVE);

  private Packing() {}

  static boolean isWorthwhile(String type) {
    return type != null && TEXT.matcher(type).matches();
  }

  /** Whether the reader has what this tag marks, as {@code If-None-Match} says. */
  static boolean isKnown(HttpServletRequest request, String tag) {
    return isKnown(request.getHeader("If-None-Match"), tag);
  }

  static boolean isKnown(String known, String tag) {
    return known != null
        && List.of(known.split(",")).stream()
            .map(one -> one.strip().replaceFirst("^W/", ""))
            .anyMatch(one -> one.equals(tag.replaceFirst("^W/", "")) || one.equals("*"));
  }
}
