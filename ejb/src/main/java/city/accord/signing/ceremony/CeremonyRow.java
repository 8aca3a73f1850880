package city.accord.signing.ceremony;

import city.accord.text.LocalizedText;
import java.time.Instant;

/** A ceremony in the protocol office's list. */
public record CeremonyRow(
    long id,
    String slug,
    LocalizedText name,
    LocalizedText title,
    int declarationVersion,
    Instant scheduledAt,
    CeremonyState state,
    long signed,
    int slots) {

  static CeremonyRow of(Ceremony ceremony) {
    return new CeremonyRow(
        ceremony.id(),
        ceremony.declarationVersion().content().slug(),
        ceremony.name(),
        ceremony.title(),
        ceremony.declarationVersion().number(),
        ceremony.plan().scheduledAt(),
        ceremony.state(),
        ceremony.signedCount(),
        ceremony.slots().size());
  }
}
