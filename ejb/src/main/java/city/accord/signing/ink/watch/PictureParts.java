package city.accord.signing.ink.watch;

import city.accord.signing.ink.store.CeremonyStage;
import city.accord.signing.stroke.MalformedInk;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** A room's picture as it comes from another server, message by message, until it is whole. */
final class PictureParts {

  /** 150 slots that are written full are 90 MB; nobody makes this server keep much more. */
  private static final int MAX_BYTES = 128 << 20;

  private final ShownElsewhere.Part first;
  private final Message[] parts;
  private int missing;
  private int bytes;

  PictureParts(ShownElsewhere.Part any) {
    first = any;
    parts = new Message[any.count()];
    missing = any.count();
  }

  long term() {
    return first.head().term();
  }

  /** Takes one of its messages; another answer's are not mixed into it. */
  void add(ShownElsewhere.Part part) {
    boolean same =
        part.head().equals(first.head())
            && part.seq() == first.seq()
            && part.count() == first.count()
            && part.veiled() == first.veiled();
    if (!same || parts[part.index()] != null) return;
    bytes += part.content().remaining();
    if (bytes > MAX_BYTES) throw new MalformedInk("a picture of " + bytes + " bytes");
    parts[part.index()] = new Message(part.content());
    missing--;
  }

  boolean isWhole() {
    return missing == 0;
  }

  /** What a viewer is shown; the rehearsal itself only to one on a paired display. */
  Followed picture() {
    WatchWire.Start start = WatchWire.readStart(parts[0].content());
    if (start.epoch() != first.head().epoch() || start.seq() != first.seq())
      throw new MalformedInk("a picture that begins otherwise");
    Picture whole =
        new Picture(start.epoch(), start.seq(), List.copyOf(Arrays.asList(parts)), first.veiled());
    return new Followed(whole, start.rehearsal() ? veiled(whole) : whole);
  }

  private static Picture veiled(Picture whole) {
    ByteBuffer nothing = WatchWire.snapshot(whole.epoch(), whole.seq(), CeremonyStage.WAITING, 0);
    return new Picture(whole.epoch(), whole.seq(), List.of(new Message(nothing)), true);
  }

  /** The picture for paired displays, and the one for everybody else. */
  record Followed(Picture paired, Picture open) {}
}
