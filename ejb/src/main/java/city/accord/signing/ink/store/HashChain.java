package city.accord.signing.ink.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Links each stored chunk to the one before it: SHA-256 of the last hash and the chunk. */
final class HashChain {

  static final byte[] BEFORE_THE_FIRST = new byte[32];

  private HashChain() {}

  static byte[] next(byte[] before, Chunk chunk) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(before);
      return sha256.digest(chunk.bytes());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
