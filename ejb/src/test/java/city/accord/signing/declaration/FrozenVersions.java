package city.accord.signing.declaration;

import city.accord.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Frozen declarations for the tests of what is done with them. */
public final class FrozenVersions {

  private FrozenVersions() {}

  public static DeclarationVersion withSlots(int slots) {
    DeclarationText text =
        new DeclarationText(
            Language.EN,
            "Harbours",
            "",
            List.of(),
            List.of(new Commitment("", "We keep them clean.")),
            "");
    return new Declaration(1, "harbours", LocalDate.of(2016, 3, 23), DeclarationTexts.of(text))
        .freeze(Layout.beside(slots), Instant.parse("2016-03-20T02:00:00Z"), "officer", null);
  }
}
