package city.accord.print;

import city.accord.summit.Hue;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;

/** A badge of nobody, for a preview before anybody is approved: with names as long as some are. */
final class Specimen {

  static final CardPerson PERSON =
      new CardPerson(
          new PersonName(
              "歐陽司徒鳳凰",
              "Maria-Magdalena",
              "Specimen von und zu Wolfenbüttel-Hohenstein",
              PersonName.Order.GIVEN_FIRST,
              LocalizedText.EMPTY,
              LocalizedText.of(
                  "數位發展與智慧城市委員會主任委員",
                  "Chairperson of the Committee on Digital Development and Smart Cities")),
          LocalizedText.of("代表", "Delegate"),
          Hue.INDIGO,
          LocalizedText.of("樣本市", "Specimen City"),
          null,
          null,
          "00000000000000000000",
          "delegate",
          null,
          LocalizedText.of("會場 · 貴賓室", "Hall · Lounge"),
          "中文 · English · français");

  private Specimen() {}
}
