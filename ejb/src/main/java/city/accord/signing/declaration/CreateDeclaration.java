package city.accord.signing.declaration;

import city.accord.text.Language;
import java.time.LocalDate;

/** Begins a declaration with its title in one language; the others follow in the editor. */
public record CreateDeclaration(String title, Language language, LocalDate dated) {}
