package city.accord.signing.ink.watch;

import java.nio.ByteBuffer;
import java.util.function.UnaryOperator;

/** What many viewers are told in the same bytes: whoever carries it packs it once for all. */
public final class Message {

  private final ByteBuffer content;
  private volatile ByteBuffer packed;

  public Message(ByteBuffer content) {
    this.content = content;
  }

  /** What is told; each caller reads on a copy of its own. */
  public ByteBuffer content() {
    return content.duplicate();
  }

  /**
   * Its bytes as they travel, from the first to the last; each caller reads on a copy of its own.
   *
   * @param packing what surrounds the content; the same for all who carry it
   */
  public ByteBuffer packed(UnaryOperator<ByteBuffer> packing) {
    if (packed == null) packed = packing.apply(content.duplicate());
    return packed.duplicate();
  }
}
