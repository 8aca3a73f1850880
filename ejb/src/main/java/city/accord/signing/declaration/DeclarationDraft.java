package city.accord.signing.declaration;

import city.accord.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/**
 * A declaration as it is being written.
 *
 * @param version counts the savings, so that two editors do not overwrite each other unseen
 * @param frozen the versions frozen so far, the newest first
 * @param changes what was written anew since the newest of them
 * @param obstacles all that keeps the draft from being frozen
 */
public record DeclarationDraft(
    String slug,
    int version,
    LocalizedText title,
    LocalDate dated,
    DeclarationTexts texts,
    List<FrozenVersion> frozen,
    List<TextChange> changes,
    List<FreezeProblem> obstacles) {

  public boolean isFreezable() {
    return obstacles.isEmpty() && !texts.all().isEmpty();
  }
}
