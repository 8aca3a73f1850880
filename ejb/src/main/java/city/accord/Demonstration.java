package city.accord;

import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Fills the demonstration summit into an empty database, once, where the settings ask for it. */
@Singleton
public class Demonstration {

  @PersistenceContext private EntityManager em;
  @Inject @Any private Instance<DemonstrationPart> parts;

  public void fill(@Observes SchemaReady ready) {
    if (!Settings.demonstration() || !isEmpty()) return;
    List<String> lines = new ArrayList<>();
    parts.stream()
        .sorted(Comparator.comparingInt(DemonstrationPart::order))
        .forEach(part -> part.fill(lines::add));
    write(lines);
  }

  private boolean isEmpty() {
    return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM account").getSingleResult())
            .longValue()
        == 0;
  }

  private static void write(List<String> lines) {
    try {
      Path folder = Files.createDirectories(Settings.dataFolder());
      Files.write(folder.resolve("welcome.txt"), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
