package city.accord.signing.declaration;

import city.accord.text.JsonFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * JSON in its one canonical form (RFC 8785), and the hash of it: what everything signed rests on.
 */
public final class CanonicalJson {

  private CanonicalJson() {}

  /** The canonical form of an object. */
  public static String of(JsonObject object) {
    try {
      return new JsonCanonicalizer(object.toString()).getEncodedString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. */
  public static String sha256(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads an object back. */
  public static JsonObject parse(String json) {
    try (JsonReader reader = JsonFactory.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
