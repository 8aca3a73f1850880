package city.accord.emblem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;

/**
 * The flags of flag-icons (MIT licence), all drawn in the same proportion of four to three, under
 * the codes of ISO 3166-1. No code is added to that standard's and none is left out.
 */
public final class Flags {

  private static final String POM = "/META-INF/maven/org.webjars.npm/flag-icons/pom.properties";
  private static final List<String> CODES =
      List.copyOf(new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)));

  private Flags() {}

  /** The codes that have a flag, in capitals, in the order of the alphabet. */
  public static List<String> codes() {
    return CODES;
  }

  /**
   * A flag as SVG.
   *
   * @throws NoSuchFlag where the code is none
   */
  static byte[] svg(String code) {
    if (!CODES.contains(code)) throw new NoSuchFlag();
    return read(
        "/META-INF/resources/webjars/flag-icons/" + version() + "/flags/4x3/" + lower(code));
  }

  private static String lower(String code) {
    return code.toLowerCase(Locale.ROOT) + ".svg";
  }

  private static String version() {
    Properties pom = new Properties();
    try (InputStream in = Flags.class.getResourceAsStream(POM)) {
      pom.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pom.getProperty("version");
  }

  private static byte[] read(String name) {
    try (InputStream in = Flags.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** There is no flag under this code. */
  public static class NoSuchFlag extends EmblemRefused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "country-code";
    }
  }
}
