package city.accord.signing.examine;

import city.accord.signing.binding.SignatoryNames;
import city.accord.signing.stroke.Ink;
import java.time.Instant;

/**
 * One confirmed signature as it lies before an examiner: the full series, and all that says where
 * it belongs.
 *
 * @param position of the slot in the order of precedence, from 1
 * @param aspect the slot's width by its height, in thousandths
 * @param contentHash of the declaration's frozen version
 * @param nonce of the ceremony
 */
public record Specimen(
    int position,
    int aspect,
    SignatoryNames signatory,
    long attempt,
    Instant confirmedAt,
    String contentHash,
    String nonce,
    Ink ink) {

  /** A name for a file of it, without its ending. */
  public String fileName() {
    return "signature-" + position + "-attempt-" + attempt;
  }
}
