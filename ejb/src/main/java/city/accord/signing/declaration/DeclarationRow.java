package city.accord.signing.declaration;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/**
 * A declaration in the protocol office's list.
 *
 * @param versions how many versions have been frozen
 */
public record DeclarationRow(
    String slug, LocalizedText title, LocalDate dated, List<Language> languages, int versions) {

  static DeclarationRow of(Declaration declaration) {
    return new DeclarationRow(
        declaration.slug(),
        declaration.title(),
        declaration.dated(),
        declaration.texts().languages(),
        declaration.versions().size());
  }
}
