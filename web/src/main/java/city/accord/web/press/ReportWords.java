package city.accord.web.press;

import city.accord.press.report.ReportItem;
import city.accord.signing.published.PublicSlot;
import city.accord.text.Language;
import city.accord.web.FeedWords;

/** What a ceremony itself tells in a live report, in a language. */
final class ReportWords {

  private final Language language;
  private final FeedWords words;

  ReportWords(Language language) {
    this.language = language;
    this.words = new FeedWords(language);
  }

  /** What the item tells; of what a press officer wrote, the text. */
  String told(ReportItem item) {
    return switch (item.kind()) {
      case OPENED -> words.apply("report.opened");
      case SEALED -> words.apply("report.sealed");
      case PUBLISHED -> words.apply("report.published");
      case SIGNED -> signed(item);
      case WRITTEN -> item.text().in(language);
    };
  }

  private String signed(ReportItem item) {
    PublicSlot slot = item.slot();
    String name = slot.name().in(language);
    String place = slot.place().in(language);
    return item.isByProxy()
        ? words.say("report.by-proxy", slot.proxy().in(language), name, place)
        : words.say("report.signed", name, place);
  }
}
