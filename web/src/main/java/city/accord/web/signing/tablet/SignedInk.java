package city.accord.web.signing.tablet;

import java.io.Serializable;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a tablet hands in: not the ink, which the server has, but which ink it is.
 *
 * @param hash SHA-256 of the canonical bytes, in hexadecimal
 * @param signature by the tablet's own key, in base64url; empty where it has none
 */
public record SignedInk(long attempt, int pointCount, String hash, String signature)
    implements Serializable {

  private static final Pattern FORM =
      Pattern.compile(
          "([1-9][0-9]{0,8}):([0-9]{1,9}):([0-9a-f]{64})(?::((?:[A-Za-z0-9_-]{86})?))?");

  /** As the tablet's page posts it; null if it is nothing of the kind. */
  static SignedInk of(String posted) {
    Matcher parts = FORM.matcher(posted == null ? "" : posted);
    return parts.matches()
        ? new SignedInk(
            Long.parseLong(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            parts.group(3),
            parts.group(4) == null ? "" : parts.group(4))
        : null;
  }

  byte[] signatureBytes() {
    return Base64.getUrlDecoder().decode(signature);
  }
}
