package city.accord.emblem;

import java.io.Serializable;

/**
 * A picture that stands beside a name.
 *
 * @param image the hash that names it
 * @param isFlag whether it is a country's flag and no emblem
 */
public record Mark(String image, boolean isFlag) implements Serializable {}
