package city.accord.press;

import city.accord.text.Completeness;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;

/** A statement in the list at the press officers' desk. */
public record StatementRow(
    String slug,
    LocalDate dated,
    LocalizedText headline,
    Standing standing,
    Instant embargoedUntil,
    String untilDeclaration,
    Completeness completeness) {}
