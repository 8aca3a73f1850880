package city.accord.signing.runsheet;

import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.Instant;

/** Run sheets for the tests of their rules. */
final class RunSheetFixtures {

  static final Instant PLANNED = Instant.parse("2016-03-22T07:20:00Z");

  private RunSheetFixtures() {}

  /** Welcome five minutes, Speech ten, Pens six. */
  static RunSheet ofThree() {
    RunSheet sheet = new RunSheet(1, PLANNED);
    sheet.add(cue("Welcome", 5, CueAction.READY));
    sheet.add(cue("Speech", 10, null));
    sheet.add(cue("Pens", 6, CueAction.OPEN));
    return sheet;
  }

  static DescribeCue cue(String title, int minutes, CueAction action) {
    return new DescribeCue(
        LocalizedText.of(Language.EN, title),
        LocalizedText.EMPTY,
        LocalizedText.EMPTY,
        minutes * 60,
        action);
  }

  static Instant minute(int minute) {
    return PLANNED.plusSeconds(minute * 60L);
  }
}
