package city.accord.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Calendars ask again and again; releases do not change. */
class ReleaseMemoryTest {

  private final ReleaseMemory memory = new ReleaseMemory();
  private int read;

  @Test
  void releasesAreReadOnceUntilThereIsAnother() {
    memory.sessions(7, this::releases);
    memory.sessions(7, this::releases);
    memory.news(7, this::releases);
    assertEquals(1, read);
    memory.news(8, this::releases);
    assertEquals(2, read);
  }

  private List<Programme> releases() {
    read++;
    return List.of();
  }
}
