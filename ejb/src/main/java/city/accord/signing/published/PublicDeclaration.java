package city.accord.signing.published;

import city.accord.emblem.Mark;
import city.accord.signing.ceremony.Ceremony;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.declaration.DeclarationContent;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A declaration and its signing, as everyone may know it at this moment.
 *
 * @param dated the date that the text bears, which need not be the day of the signing
 * @param hostEmblem the emblem of the summit's host, or null
 * @param texts one a language, in the order in which wall and paper show them
 * @param contentHash of the frozen version that is signed
 * @param fingerprint of the seal, from the moment it is made; null before
 */
public record PublicDeclaration(
    long ceremonyId,
    String slug,
    PublicStage stage,
    boolean held,
    LocalDate dated,
    Instant scheduledAt,
    LocalizedText place,
    Mark hostEmblem,
    List<PublicText> texts,
    List<PublicSlot> slots,
    String contentHash,
    Instant openedAt,
    Instant sealedAt,
    Instant publishedAt,
    String fingerprint) {

  static PublicDeclaration of(Ceremony ceremony, Mark host) {
    PublicStage stage = PublicStage.of(ceremony.shownState());
    DeclarationContent content = ceremony.declarationVersion().content();
    return new PublicDeclaration(
        ceremony.id(),
        content.slug(),
        stage,
        ceremony.state() == CeremonyState.HELD,
        content.dated(),
        ceremony.plan().scheduledAt(),
        ceremony.plan().place(),
        ceremony.hostEmblem(host),
        content.texts().all().stream().map(text -> PublicText.of(text, stage)).toList(),
        ceremony.slots().stream().map(slot -> PublicSlot.of(slot, stage)).toList(),
        ceremony.declarationVersion().contentHash(),
        ceremony.progress().openedAt(),
        ceremony.progress().sealedAt(),
        ceremony.progress().publishedAt(),
        ceremony.progress().isVeiled() ? null : ceremony.progress().fingerprint());
  }

  /** The title in every language it has one in. */
  public LocalizedText title() {
    LocalizedText title = LocalizedText.EMPTY;
    for (PublicText text : texts) title = title.with(text.language(), text.title());
    return title;
  }

  /** The words in a language or, where there are none, in the declaration's first. */
  public PublicText in(Language language) {
    return texts.stream()
        .filter(text -> text.language().equals(language))
        .findFirst()
        .orElse(texts.get(0));
  }

  /** Whether the signed PDF may be fetched. */
  public boolean isPublished() {
    return stage == PublicStage.PUBLISHED;
  }

  public long signedCount() {
    return slots.stream().filter(slot -> slot.state().isSigned()).count();
  }
}
