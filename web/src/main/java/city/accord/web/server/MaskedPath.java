package city.accord.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An address as a log may keep it. A link that works for whoever has it is a secret: a token or a
 * code in an address becomes a star, wherever the table of addresses has one, and so does whatever
 * looks like one elsewhere.
 */
final class MaskedPath {

  private static final String STAR = "*";

  /** Of links without a page: who leaves the press list by one click of a mail program. */
  private static final String LEAVING = "press-list";

  /** Random bytes in base64; what people choose for an address has no capitals and figures both. */
  private static final Pattern RANDOM =
      Pattern.compile("(?<=/)(?=[^/]*[0-9])(?=[^/]*[A-Z])(?=[^/]*[a-z])[A-Za-z0-9_~-]{16,}");

  private static final Pattern SECRET = secret();

  private MaskedPath() {}

  static String of(String path) {
    return RANDOM.matcher(SECRET.matcher(path).replaceAll(STAR)).replaceAll(STAR);
  }

  private static Pattern secret() {
    Properties addresses = new Properties();
    try (InputStream in =
        MaskedPath.class.getResourceAsStream("/city/accord/web/addresses.properties")) {
      addresses.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<String> before = new TreeSet<>(Set.of(LEAVING));
    for (String address : addresses.stringPropertyNames())
      if (address.matches(".*\\{(token|code)\\}.*"))
        before.add(
            address.replaceFirst("^/(\\{lang\\}/)?", "").replaceFirst("/\\{(token|code)\\}.*", ""));
    String words = before.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return Pattern.compile("(?i)(?<=^(?:/[a-z-]{1,12})?/(?:" + words + ")/)[^/]+");
  }
}
