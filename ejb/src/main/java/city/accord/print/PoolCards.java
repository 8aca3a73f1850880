package city.accord.print;

import city.accord.attendee.Attendee;
import city.accord.attendee.UsualCategories;
import city.accord.attendee.media.Medium;
import city.accord.attendee.media.Pool;
import city.accord.attendee.media.PoolWords;
import city.accord.print.CardElement.Align;
import city.accord.print.CardElement.Kind;
import city.accord.summit.Summit;
import city.accord.text.Days;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.text.MessageFormat;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * The cards of a pool: beside the person, for which kind of medium they go to what, and where and
 * when they muster.
 */
record PoolCards(Pool pool, Summit summit) {

  private static final String BETWEEN = " · ";

  CardLayout layout() {
    List<CardElement> front = new ArrayList<>(CardLayout.usual(CardSize.POOL).front());
    front.add(new CardElement(Kind.TEXT, 7, 16, 91, 12, 13, Align.LEFT, pool.title()));
    front.add(new CardElement(Kind.TEXT, 7, 59, 91, 12.5, 10, Align.LEFT, muster()));
    return new CardLayout(front, List.of());
  }

  CardPerson card(Attendee person, Medium medium) {
    return new CardPerson(
        person.name(),
        joined(PoolWords.both("card.pool"), PoolWords.medium(medium)),
        pool.hue(),
        person.affiliation().name(),
        null,
        null,
        null,
        UsualCategories.PRESS,
        null,
        LocalizedText.EMPTY,
        "");
  }

  private LocalizedText joined(LocalizedText one, LocalizedText other) {
    LocalizedText text = LocalizedText.EMPTY;
    for (Language language : one.languages())
      text = text.with(language, one.in(language) + BETWEEN + other.in(language));
    return text;
  }

  private LocalizedText muster() {
    LocalizedText muster = PoolWords.both("card.muster");
    LocalizedText text = LocalizedText.EMPTY;
    for (Language language : muster.languages()) {
      String where = pool.musterPoint().in(language) + BETWEEN + time(language);
      text = text.with(language, MessageFormat.format(muster.in(language), where));
    }
    return text;
  }

  private String time(Language language) {
    ZonedDateTime there = pool.mustersAt().atZone(summit.zone());
    return Days.of(there.toLocalDate(), language)
        + DateTimeFormatter.ofPattern(" HH:mm", Days.locale(language)).format(there);
  }
}
