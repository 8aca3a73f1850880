package city.accord.signing.tablet;

import java.util.Map;

/**
 * What a tablet needs, beside the ink itself, to state what it signs.
 *
 * @param pairing names this pairing of this tablet: each has a key of its own
 * @param slot the position in the order of precedence, from 1
 * @param enrolled whether this pairing has enrolled a key: it confirms with that one only
 * @param consents the hash of the sentence agreed to, by the tag of the language that was read
 */
public record TabletClaims(
    String pairing,
    String contentHash,
    String nonce,
    int slot,
    String signatoryHash,
    boolean enrolled,
    Map<String, String> consents) {}
