package city.accord.emblem;

import java.io.Serializable;

/**
 * A picture that stands beside a name.
 *
 * @param image the hash that names it
 * @param isFlag whether it is a country's flag and no emblem
 */
public record Mark(String image, boolean isFlag) implements Serializable {

  /** The emblem that a hash names, or null where there is none. */
  public static Mark emblem(String image) {
    return image == null ? null : new Mark(image, false);
  }
}
