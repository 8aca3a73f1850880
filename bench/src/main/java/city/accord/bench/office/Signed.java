package city.accord.bench.office;

/**
 * What a tablet hands in: docs/ink-protocol.md, "Obtaining a token" and "Canonical bytes".
 *
 * @param hash SHA-256 of the canonical bytes, in lower-case hexadecimal
 */
public record Signed(int attempt, int points, String hash) {

  String value() {
    return attempt + ":" + points + ":" + hash;
  }
}
