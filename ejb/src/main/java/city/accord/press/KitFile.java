package city.accord.press;

import static java.nio.charset.StandardCharsets.UTF_8;

import city.accord.Sha256;
import java.util.function.Supplier;

/**
 * A file of the press kit, read or drawn when its turn comes.
 *
 * @param name in the archive, in ASCII, with its folders
 * @param contents tells it from what it was before, without its bytes
 */
public record KitFile(String name, String contents, Supplier<byte[]> bytes) {

  static KitFile text(String name, String text) {
    return new KitFile(name, text, () -> text.getBytes(UTF_8));
  }

  static KitFile of(String name, byte[] bytes) {
    return new KitFile(name, Sha256.hex(bytes), () -> bytes);
  }

  /** By which it is found again among those that are kept. */
  String key() {
    return Sha256.hex(name + '\n' + contents);
  }
}
