package city.accord.bench.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The pages of the desk, from the application's own table of addresses. */
public final class DeskPages {

  private static final String TABLE = "web/src/main/resources/city/accord/web/addresses.properties";
  private static final String DESK = "/{lang}/desk";

  private DeskPages() {}

  /**
   * Those that have one address each and that the organiser of the demonstration may open; files
   * are none.
   *
   * @param checkout the folder that has the modules
   */
  public static List<String> fixed(Path checkout) {
    try {
      return Files.readAllLines(checkout.resolve(TABLE)).stream()
          .filter(it -> it.startsWith(DESK))
          .filter(it -> !it.contains("examine") && !it.contains("setting-up"))
          .map(it -> it.split("\\s+")[0].substring("/{lang}".length()))
          .filter(it -> !it.contains("{") && !it.contains("."))
          .map(it -> "/en" + it)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
