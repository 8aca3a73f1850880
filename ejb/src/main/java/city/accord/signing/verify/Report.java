package city.accord.signing.verify;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The answer for a copy as the command prints it for people to read. */
final class Report {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

  private final ResourceBundle words;
  private final StringBuilder out = new StringBuilder();

  private Report(Locale language) {
    words = VerdictTexts.in(language);
  }

  static String of(VerifiedCopy copy, Locale language) {
    Report report = new Report(language);
    report.write(copy);
    return report.out.toString();
  }

  private void write(VerifiedCopy copy) {
    Verification verification = copy.verification();
    line("", copy.name());
    line("  ", words.getString("answer-" + verification.said()));
    line("  ", words.getString("says-" + verification.said()));
    verification.manifest().ifPresent(manifest -> declaration(manifest, verification));
    for (Check item : verification.items()) item(item, verification);
    out.append('\n');
  }

  private void declaration(Manifest manifest, Verification verification) {
    ZoneId zone = manifest.ceremony().zone();
    out.append('\n');
    for (DeclaredText text : manifest.texts()) line("  ", text.title());
    if (!verification.documentSaid().isEmpty()) fact("document", document(verification));
    fact("dated", manifest.dated().toString());
    fact("signed", manifest.signed().toString());
    fact("sealed", MOMENT.format(seconds(manifest.ceremony().sealedAt(), zone)));
    verification.provenAt().ifPresent(at -> fact("witnessed", MOMENT.format(seconds(at, zone))));
    if (verification.outcome(Check.SIGNER) == Outcome.PASS) fact("signer", verification.signer());
    for (Manifest.Attested witness : manifest.witnesses()) fact("attested", witness.name());
    fact("fingerprint", String.join(" ", VerdictTexts.groups(manifest.fingerprint())));
    out.append('\n');
  }

  /** Which of the documents of the seal it is, and whose. */
  private String document(Verification verification) {
    String place =
        verification
            .ownOf()
            .flatMap(slot -> slot.signatory().place().values().stream().findFirst())
            .orElse("");
    String said = words.getString(verification.documentSaid());
    return place.isEmpty() ? said : said + " (" + place + ")";
  }

  private static ZonedDateTime seconds(Instant at, ZoneId zone) {
    return at.atZone(zone).truncatedTo(ChronoUnit.SECONDS);
  }

  private void item(Check item, Verification verification) {
    Outcome outcome = verification.outcome(item);
    String name = words.getString("item-" + item);
    line("  ", mark(outcome) + " " + name + ": " + words.getString("outcome-" + outcome));
    if (outcome == Outcome.PASS) return;
    line("    ", words.getString("about-" + item));
    List<String> wrong =
        verification.findings().stream()
            .filter(it -> it.item() == item && it.slot() > 0 && it.outcome() == Outcome.FAIL)
            .map(it -> Integer.toString(it.slot()))
            .toList();
    if (!wrong.isEmpty())
      line("    ", MessageFormat.format(words.getString("slots"), String.join(", ", wrong)));
  }

  private static String mark(Outcome outcome) {
    return switch (outcome) {
      case PASS -> "+";
      case FAIL -> "!";
      case UNKNOWN -> "?";
    };
  }

  private void fact(String name, String value) {
    line("  ", words.getString(name) + ": " + value);
  }

  private void line(String indent, String text) {
    out.append(indent).append(VerdictTexts.printable(text)).append('\n');
  }
}
