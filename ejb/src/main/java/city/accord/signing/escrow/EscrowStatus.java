package city.accord.signing.escrow;

/**
 * Whether the full series can leave with the seal, as the console says it before the pens open.
 *
 * @param holder who has the key, as its certificate names them; empty where there is none
 */
public record EscrowStatus(Kind kind, String holder) {

  /** What becomes of the full series at the seal. */
  public enum Kind {
    /** It is encrypted to the holder and deleted here. */
    SET,
    /** No certificate is set: it stays here, readable, until one is. */
    NOT_SET,
    /** The certificate that is set cannot be used: it stays here until it can. */
    UNUSABLE
  }
}
