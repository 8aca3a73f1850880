package city.accord.signing.declaration;

import city.accord.text.LocalizedText;
import java.time.Instant;

/**
 * A version that was frozen, for choosing and for comparing by eye.
 *
 * @param places how many signatures its layout has room for
 */
public record FrozenVersion(
    long id,
    String slug,
    LocalizedText title,
    int number,
    String contentHash,
    int places,
    Instant frozenAt,
    String frozenBy) {

  static FrozenVersion of(DeclarationVersion version) {
    DeclarationContent content = version.content();
    LocalizedText title = LocalizedText.EMPTY;
    for (DeclarationText text : content.texts().all())
      title = title.with(text.language(), text.title());
    return new FrozenVersion(
        version.id(),
        content.slug(),
        title,
        version.number(),
        version.contentHash(),
        content.layout().slots(),
        version.frozenAt(),
        version.frozenBy());
  }
}
