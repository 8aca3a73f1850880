package city.accord.signing.canonical;

import city.accord.text.JsonFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in its one canonical form (RFC 8785): what everything signed rests on. */
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

  /** Reads an object back. */
  public static JsonObject parse(String json) {
    try (JsonReader reader = JsonFactory.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
