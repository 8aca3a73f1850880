package city.accord.print;

import city.accord.Sha256;
import city.accord.emblem.Emblems;
import city.accord.emblem.Mark;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.typeset.Colour;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Pictures of public pages, PNG of 1200 × 630 pixels, as Open Graph wants them. It draws what it is
 * told: what is public is asked by whoever tells it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PagePictures {

  @Inject private Summits summits;
  @Inject private Emblems emblems;
  @Inject private DrawnPictures drawn;

  /** The picture of a page of the summit at hand. */
  public DrawnFile of(PageCard card) {
    Summit summit = summits.current();
    Language language = card.language();
    Mark mark = summit.emblem();
    PagePicture picture =
        new PagePicture(
            language,
            mark == null ? null : mark.image(),
            said(summit.name(), language),
            DrawableWords.of(card.eyebrow()),
            said(card.headline(), language),
            DrawableWords.of(card.line()),
            SummitColour.of(summit, Colour.VERMILION),
            card.hue() == null
                ? SummitColour.of(summit, Colour.INK)
                : CategoryColour.of(card.hue()),
            card.photo() == null ? null : card.photo().small());
    return new DrawnFile(
        Sha256.hex(picture.toString()).substring(0, 32),
        () -> drawn.of(picture, out -> picture.write(emblems::image, out)));
  }

  private static Said said(LocalizedText text, Language language) {
    return new Said(DrawableWords.of(text.in(language)), text.shownTo(language));
  }
}
