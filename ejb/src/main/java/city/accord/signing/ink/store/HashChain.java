package city.accord.signing.ink.store;

import city.accord.Sha256;
import java.security.MessageDigest;

/** Links each stored chunk to the one before it: SHA-256 of the last hash and the chunk. */
final class HashChain {

  static final byte[] BEFORE_THE_FIRST = new byte[32];

  private HashChain() {}

  static byte[] next(byte[] before, Chunk chunk) {
    MessageDigest sha256 = Sha256.digest();
    sha256.update(before);
    return sha256.digest(chunk.bytes());
  }
}
