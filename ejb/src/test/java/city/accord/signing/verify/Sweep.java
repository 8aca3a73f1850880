package city.accord.signing.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Map.Entry;
import java.util.Random;
import java.util.TreeMap;

/**
 * Changes a single bit of a sealed declaration at places all over it, drawn from a seed, and asks
 * each time. As many places as there are bytes make it complete.
 */
final class Sweep {

  private static final List<String> MOVES = List.of(" ", "\n", "%seen\n", "twice", "");

  private final byte[] genuine;
  private final Verifier verifier;

  Sweep(byte[] genuine, Verifier verifier) {
    this.genuine = genuine;
    this.verifier = verifier;
  }

  /** The places of a part of the file at which a change was not found; none, if all is well. */
  List<Integer> unseen(int from, int to, int places, long seed) {
    Random random = new Random(seed);
    TreeMap<Integer, Integer> bits = new TreeMap<>();
    int step = Math.max(1, (to - from) / places);
    for (double at = from; at < to; at += Math.max(1, (double) (to - from) / places))
      bits.put(Math.min(to - 1, (int) at + random.nextInt(step)), 1 << random.nextInt(8));
    return bits.entrySet().parallelStream()
        .filter(one -> !isFound(one.getKey(), one.getValue()))
        .map(Entry::getKey)
        .toList();
  }

  /**
   * The same for bytes put in and left out, so that all that follows moves: a space, an end of a
   * line, a comment, a byte twice, a byte less.
   */
  List<Integer> unseenMoves(int from, int to, int places, long seed) {
    Random random = new Random(seed);
    return random.ints(places, from, to).distinct().boxed().toList().parallelStream()
        .filter(at -> !MOVES.stream().allMatch(move -> isFound(moved(at, move))))
        .toList();
  }

  private byte[] moved(int at, String move) {
    String what = move.equals("twice") ? new String(genuine, at, 1, ISO_8859_1) : move;
    int rest = move.isEmpty() ? at + 1 : at;
    byte[] start = Forgery.joined(Arrays.copyOf(genuine, at), Forgery.bytes(what));
    return Forgery.joined(start, Arrays.copyOfRange(genuine, rest, genuine.length));
  }

  private boolean isFound(int at, int bit) {
    byte[] changed = genuine.clone();
    changed[at] ^= (byte) bit;
    return isFound(changed);
  }

  boolean isFound(byte[] changed) {
    return verifier.verify(changed).answer() == Verdict.ALTERED;
  }
}
