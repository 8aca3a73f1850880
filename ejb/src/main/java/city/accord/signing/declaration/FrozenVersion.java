package city.accord.signing.declaration;

import city.accord.text.LocalizedText;
import java.time.Instant;

/**
 * A version that was frozen, for choosing and for comparing by eye.
 *
 * @param places how many signatures its layout has room for
 * @param unevenReason why its languages have different numbers of commitments, or null
 */
public record FrozenVersion(
    long id,
    String slug,
    LocalizedText title,
    int number,
    String contentHash,
    int places,
    Instant frozenAt,
    String frozenBy,
    String unevenReason) {

  static FrozenVersion of(DeclarationVersion version) {
    DeclarationContent content = version.content();
    return new FrozenVersion(
        version.id(),
        content.slug(),
        content.texts().title(),
        version.number(),
        version.contentHash(),
        content.layout().slots(),
        version.frozenAt(),
        version.frozenBy(),
        version.unevenReason());
  }
}
