package city.accord.press;

import java.util.function.Supplier;

/**
 * A file of the press kit, read or drawn when its turn comes.
 *
 * @param name in the archive, in ASCII, with its folders
 * @param contents tells it from what it was before, without its bytes
 */
public record KitFile(String name, String contents, Supplier<byte[]> bytes) {}
