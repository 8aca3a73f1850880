package city.accord.signing.declaration;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/**
 * A declaration in the protocol office's list.
 *
 * @param versions how many versions have been frozen
 * @param newestVersion the id of the one that was frozen last, from which a ceremony can be
 *     prepared; null before any
 */
public record DeclarationRow(
    String slug,
    LocalizedText title,
    LocalDate dated,
    List<Language> languages,
    int versions,
    Long newestVersion) {

  static DeclarationRow of(Declaration declaration) {
    List<DeclarationVersion> versions = declaration.versions();
    return new DeclarationRow(
        declaration.slug(),
        declaration.title(),
        declaration.dated(),
        declaration.texts().languages(),
        versions.size(),
        versions.isEmpty() ? null : versions.get(versions.size() - 1).id());
  }
}
