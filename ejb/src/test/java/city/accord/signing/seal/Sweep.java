package city.accord.signing.seal;

import city.accord.signing.verify.Answer;
import city.accord.signing.verify.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Changes a single byte of a sealed declaration at places all over it, drawn from a seed, and asks
 * each time. As many places as there are bytes make it complete; run by itself it takes how many
 * places, and a seed, and prints those that were not found.
 */
public final class Sweep {

  private final byte[] genuine;
  private final Verifier verifier;

  public static void main(String[] arguments) throws IOException {
    Forgery forgery = new Forgery(Files.createTempDirectory("sweep"));
    Sweep sweep = new Sweep(forgery.genuine, forgery.verifier());
    int places = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    List<Integer> unseen = sweep.unseen(places, seed);
    // run by itself it is a command, and this its answer
    System.out.printf(
        "%d of %d bytes changed, seed %d: not found at %s%n",
        places, forgery.genuine.length, seed, unseen);
    System.exit(unseen.isEmpty() ? 0 : 1);
  }

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
