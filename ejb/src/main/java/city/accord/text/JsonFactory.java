package city.accord.text;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.InputStream;
import java.io.Reader;
import java.util.Collection;

/**
 * Where every summit's words are read from JSON and written to it: by one provider, looked for
 * once. {@code jakarta.json.Json} looks for it at each call, through all jars of the server, and a
 * ceremony of a hundred and fifty slots has many hundred texts.
 */
public final class JsonFactory {

  private static final JsonProvider PROVIDER = JsonProvider.provider();

  private JsonFactory() {}

  public static JsonReader createReader(Reader from) {
    return PROVIDER.createReader(from);
  }

  public static JsonReader createReader(InputStream from) {
    return PROVIDER.createReader(from);
  }

  public static JsonObjectBuilder createObjectBuilder() {
    return PROVIDER.createObjectBuilder();
  }

  public static JsonArrayBuilder createArrayBuilder() {
    return PROVIDER.createArrayBuilder();
  }

  public static JsonArrayBuilder createArrayBuilder(Collection<?> values) {
    return PROVIDER.createArrayBuilder(values);
  }
}
