package city.accord.signing.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealWarmUpTest {

  @TempDir private Path folder;

  /** The seal itself answers for it: what is not found genuine is refused. */
  @Test
  void theWarmUpSealsAndVerifiesASampleAndKeepsNothing() throws IOException {
    SealWarmUp.run(Clock.systemUTC(), folder);
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }
}
