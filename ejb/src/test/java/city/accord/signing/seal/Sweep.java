package city.accord.signing.seal;

import city.accord.signing.verify.Answer;
import city.accord.signing.verify.Verifier;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Changes a single byte of a sealed declaration at places all over it, drawn from a seed, and asks
 * each time. As many places as there are bytes make it complete.
 */
final class Sweep {

  private final byte[] genuine;
  private final Verifier verifier;

  Sweep(byte[] genuine, Verifier verifier) {
    this.genuine = genuine;
    this.verifier = verifier;
  }

  /** The places at which a change was not found; none, if all is well. */
  List<Integer> unseen(int places, long seed) {
    return unseen(0, genuine.length, places, seed);
  }

  /** The same within a part of the file. */
  List<Integer> unseen(int from, int to, int places, long seed) {
    Random random = new Random(seed);
    TreeSet<Integer> all = new TreeSet<>();
    for (double at = from; at < to; at += (double) (to - from) / places)
      all.add(Math.min(to - 1, (int) at + random.nextInt(Math.max(1, (to - from) / places))));
    return all.stream().filter(at -> !isFound(at, 1 << random.nextInt(8))).toList();
  }

  private boolean isFound(int at, int bits) {
    byte[] changed = genuine.clone();
    changed[at] ^= (byte) bits;
    return verifier.verify(changed).answer() == Answer.ALTERED;
  }
}
