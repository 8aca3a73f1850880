package city.accord.signing;

import city.accord.signing.declaration.Commitment;
import city.accord.signing.declaration.CreateDeclaration;
import city.accord.signing.declaration.DeclarationDraft;
import city.accord.signing.declaration.DeclarationText;
import city.accord.signing.declaration.DeclarationTexts;
import city.accord.signing.declaration.Declarations;
import city.accord.signing.declaration.WriteDeclaration;
import city.accord.testing.AsProtocol;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A declaration of three clauses in English, typed in by hand. */
@Dependent
public class SmallDeclaration {

  private static final LocalDate DAY = LocalDate.of(2017, 5, 4);

  @Inject private AsProtocol protocol;
  @Inject private Declarations declarations;

  /** Writes one of its own; answers its slug. */
  String written() {
    CreateDeclaration begun =
        new CreateDeclaration("Harbours " + UUID.randomUUID(), Language.EN, DAY);
    String slug = protocol.get(() -> declarations.create(begun));
    endWith(draft(slug), "We learn from each other.");
    return slug;
  }

  /** Writes it anew, with this as its last clause, from the draft that the writer has seen. */
  void endWith(DeclarationDraft seen, String last) {
    List<Commitment> three =
        Stream.of("We keep our harbours clean.", "We keep them open.", last)
            .map(clause -> new Commitment("", clause))
            .toList();
    DeclarationText text = new DeclarationText(Language.EN, "Harbours", "", List.of(), three, "");
    WriteDeclaration writing =
        new WriteDeclaration(seen.slug(), seen.version(), DAY, DeclarationTexts.of(text));
    protocol.run(() -> declarations.write(writing));
  }

  DeclarationDraft draft(String slug) {
    return protocol.get(() -> declarations.draft(slug));
  }
}
