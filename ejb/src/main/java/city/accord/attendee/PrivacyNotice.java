package city.accord.attendee;

import city.accord.text.LocalizedText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * What the organisers of a summit say of people's data: for how long each kind is kept, whom to ask
 * about it, and whether what is kept no longer goes by itself. That is off until they switch it on,
 * since nothing that went comes back.
 */
@Entity
@Table(name = "privacy_notice")
public class PrivacyNotice {

  @Id private long summitId;
  @Version private int version;
  private LocalizedText contact;
  private String contactEmail;
  private boolean nightly;

  @ElementCollection
  @CollectionTable(name = "privacy_rule", joinColumns = @JoinColumn(name = "summit_id"))
  @MapKeyColumn(name = "kind")
  @MapKeyEnumerated(EnumType.STRING)
  private Map<DataKind, PrivacyRule> rules = new HashMap<>();

  protected PrivacyNotice() {}

  PrivacyNotice(long summitId) {
    this.summitId = summitId;
    this.contact = LocalizedText.EMPTY;
  }

  void describe(PrivacySettings settings) {
    contact = settings.contact();
    contactEmail = settings.email();
    nightly = settings.nightly();
    rules.putAll(settings.rules());
  }

  /** Before others are said: what is said of a kind stands there once. */
  void takeBackRules() {
    rules.clear();
  }

  PrivacySettings settings() {
    Map<DataKind, PrivacyRule> all = new EnumMap<>(DataKind.class);
    for (DataKind kind : DataKind.values())
      all.put(kind, rules.getOrDefault(kind, PrivacyRule.usual(kind)));
    return new PrivacySettings(version, contact, contactEmail, nightly, all);
  }

  int version() {
    return version;
  }
}
