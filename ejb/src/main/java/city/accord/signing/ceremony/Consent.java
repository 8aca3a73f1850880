package city.accord.signing.ceremony;

import city.accord.Sha256;
import city.accord.text.Language;

/** The sentence a signatory agreed to before the pen, in the language in which they read it. */
public record Consent(Language language, String text) {

  /** SHA-256 of the sentence's UTF-8 bytes: what the ink hash binds. */
  public String hash() {
    return Sha256.hex(text);
  }
}
