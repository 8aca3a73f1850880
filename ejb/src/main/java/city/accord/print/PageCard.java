package city.accord.print;

import city.accord.emblem.Picture;
import city.accord.summit.Hue;
import city.accord.text.Language;
import city.accord.text.LocalizedText;

/**
 * What a picture of a page says, for whoever meets a link to it elsewhere.
 *
 * @param language of the page
 * @param eyebrow above the headline: what it is; may be empty
 * @param headline what the page is about
 * @param line below it: when and where; may be empty
 * @param hue of what it belongs to, or null
 * @param photo beside the words, or null
 */
public record PageCard(
    Language language,
    String eyebrow,
    LocalizedText headline,
    String line,
    Hue hue,
    Picture photo) {

  /** One of words alone, as most pages are. */
  public PageCard(Language language, String eyebrow, LocalizedText headline, String line) {
    this(language, eyebrow, headline, line, null, null);
  }
}
