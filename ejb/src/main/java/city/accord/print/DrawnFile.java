package city.accord.print;

import java.util.function.Supplier;

/**
 * A file that can be drawn, or need not be.
 *
 * @param tag tells it from what it was before
 * @param drawing draws it, or gives what was drawn before
 */
public record DrawnFile(String tag, Supplier<byte[]> drawing) {}
