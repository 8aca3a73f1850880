package city.accord.signing;

import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.CeremonySheet;
import city.accord.signing.ceremony.PrepareCeremony;
import city.accord.signing.ceremony.Signatory;
import city.accord.signing.declaration.Commitment;
import city.accord.signing.declaration.CreateDeclaration;
import city.accord.signing.declaration.DeclarationText;
import city.accord.signing.declaration.DeclarationTexts;
import city.accord.signing.declaration.Declarations;
import city.accord.signing.declaration.WriteDeclaration;
import city.accord.summit.DescribeSummit;
import city.accord.summit.Summits;
import city.accord.testing.AsOrganiser;
import city.accord.testing.AsProtocol;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A ceremony of one clause, prepared for whoever is named: city after city. */
@Dependent
public class SmallCeremony {

  private static final LocalDate DAY = LocalDate.of(2017, 5, 4);

  @Inject private AsProtocol protocol;
  @Inject private AsOrganiser organiser;
  @Inject private Summits summits;
  @Inject private Declarations declarations;
  @Inject private Ceremonies ceremonies;

  private String slug;

  /** Prepares it; answers its id. */
  long prepare(String... cities) {
    if (summits.find().isEmpty()) organiser.run(() -> summits.describe(summit()));
    slug = protocol.get(() -> declarations.create(begun()));
    int draft = protocol.get(() -> declarations.draft(slug)).version();
    DeclarationText text =
        new DeclarationText(
            Language.EN,
            "Small",
            "",
            List.of(),
            List.of(new Commitment("", "We keep our harbours clean.")),
            "");
    protocol.run(
        () ->
            declarations.write(new WriteDeclaration(slug, draft, DAY, DeclarationTexts.of(text))));
    long version = protocol.get(() -> declarations.freeze(slug, cities.length));
    return protocol.get(
        () ->
            ceremonies.prepare(
                new PrepareCeremony(
                    version,
                    Instant.parse("2017-05-04T09:00:00Z"),
                    english("Pier 4"),
                    english("I agree."),
                    Stream.of(cities).map(SmallCeremony::signatory).toList())));
  }

  String slug() {
    return slug;
  }

  CeremonySheet sheet(long ceremony) {
    return protocol.get(() -> ceremonies.sheet(ceremony));
  }

  private static CreateDeclaration begun() {
    return new CreateDeclaration("Small " + UUID.randomUUID(), Language.EN, DAY);
  }

  private static Signatory signatory(String city) {
    LocalizedText place = LocalizedText.of(Language.EN, city);
    return new Signatory(null, english("Mayor of " + city), english("Mayor"), place, null, false);
  }

  private static LocalizedText english(String text) {
    return LocalizedText.of(Language.EN, text);
  }

  private static DescribeSummit summit() {
    return new DescribeSummit(
        LocalizedText.of("港口峰會", "Harbour Summit"),
        english("Harbours"),
        english("Northhaven"),
        english("Pier 4"),
        english("4 Quay"),
        DAY,
        DAY.plusDays(1),
        ZoneId.of("Europe/Oslo"),
        List.of(Language.EN));
  }
}
