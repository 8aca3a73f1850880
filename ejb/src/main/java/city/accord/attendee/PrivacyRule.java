package city.accord.attendee;

import city.accord.text.LocalizedText;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/** For how long a kind of data is kept, and what for. */
@Embeddable
public class PrivacyRule implements Serializable {

  private static final long serialVersionUID = 1;

  @Enumerated(EnumType.STRING)
  private KeptFor keptFor;

  private LocalizedText purpose;

  protected PrivacyRule() {}

  /**
   * @param purpose in each language, or empty for what the pages say of the kind themselves
   */
  public PrivacyRule(KeptFor keptFor, LocalizedText purpose) {
    this.keptFor = Objects.requireNonNull(keptFor);
    this.purpose = purpose;
  }

  static PrivacyRule usual(DataKind kind) {
    return new PrivacyRule(kind.usual(), LocalizedText.EMPTY);
  }

  public KeptFor keptFor() {
    return keptFor;
  }

  public LocalizedText purpose() {
    return purpose;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PrivacyRule rule
        && keptFor == rule.keptFor
        && purpose.equals(rule.purpose);
  }

  @Override
  public int hashCode() {
    return Objects.hash(keptFor, purpose);
  }
}
