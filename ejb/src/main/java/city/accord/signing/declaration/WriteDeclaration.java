package city.accord.signing.declaration;

import java.time.LocalDate;

/**
 * What the editor holds when it is saved.
 *
 * @param version of the draft that the editor began with
 */
public record WriteDeclaration(String slug, int version, LocalDate dated, DeclarationTexts texts) {}
