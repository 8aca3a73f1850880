package city.accord.signing.seal;

import city.accord.signing.canonical.Json;
import city.accord.signing.verify.DeclaredText;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands below the text in each language: the date that the text bears, and on which day and
 * where it was signed. The two days need not be the same.
 */
record DateAndPlace(LocalDate dated, LocalDate signed, LocalizedText place) {

  static DateAndPlace of(DeclarationToSeal declaration) {
    CeremonyToSeal ceremony = declaration.ceremony();
    return new DateAndPlace(
        DeclaredText.dated(Json.parse(declaration.content())),
        ceremony.openedAt().atZone(ceremony.zone()).toLocalDate(),
        ceremony.place());
  }

  List<String> in(Language language) {
    Labels labels = Labels.of(language);
    return List.of(
        labels.get("dated", labels.date(dated)),
        labels.get("signed", labels.date(signed), place.in(language)));
  }
}
