package city.accord.signing.ceremony;

import city.accord.text.Language;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That a signatory stands by what they wrote: when, in which words, and bound to what. */
@Embeddable
public class Confirmation {

  private String inkHash;
  private Language consentLanguage;
  private String consentHash;
  private Instant confirmedAt;

  protected Confirmation() {}

  /**
   * @param inkHash binds the ink to text, ceremony, slot, signatory and consent
   */
  Confirmation(String inkHash, Consent consent, Instant at) {
    this.inkHash = inkHash;
    this.consentLanguage = consent.language();
    this.consentHash = consent.hash();
    this.confirmedAt = at;
  }

  public String inkHash() {
    return inkHash;
  }

  public Language consentLanguage() {
    return consentLanguage;
  }

  public String consentHash() {
    return consentHash;
  }

  public Instant at() {
    return confirmedAt;
  }
}
