package city.accord.node;

import java.nio.ByteBuffer;

/**
 * What another server said. It came over a network: whoever reads it believes neither lengths nor
 * numbers.
 *
 * @param subject to whom it was said
 * @param reply where an answer is awaited, or null
 */
public record Heard(String subject, String reply, ByteBuffer content) {}
