package city.accord.signing.order;

import city.accord.text.Language;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Comparator;

/** What puts signatories in order. Whoever is equal in it keeps the order of the delegations. */
public sealed interface Rule {

  /** Smaller stands first. */
  Comparator<Ranked> comparator();

  /** The rule in a word of ASCII, to be stored. */
  String code();

  /** As the delegations stand on the organisers' list. */
  record AsInvited() implements Rule {

    @Override
    public String code() {
      return "invited";
    }

    @Override
    public Comparator<Ranked> comparator() {
      return Comparator.comparingInt(Ranked::invited);
    }
  }

  /** As the protocol office moved them, for a reason that goes on record. */
  record ByHand() implements Rule {

    @Override
    public String code() {
      return "hand";
    }

    @Override
    public Comparator<Ranked> comparator() {
      return (one, other) -> 0;
    }
  }

  /** Who has held the office longest stands first; those whose date is not known come last. */
  record BySeniority() implements Rule {

    @Override
    public String code() {
      return "seniority";
    }

    @Override
    public Comparator<Ranked> comparator() {
      return Comparator.comparing(
          Ranked::since, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
    }
  }

  /** Which name is put in order. */
  enum Of {
    PLACE,
    PERSON
  }

  /**
   * The alphabet of a language, as its people expect it (Unicode's CLDR by ICU): Czech has ch after
   * h, Chinese goes by strokes, zhuyin or pinyin.
   *
   * @param collation a BCP 47 tag, such as {@code cs} or {@code zh-Hant-u-co-stroke}
   */
  record Alphabetical(String collation, Of of) implements Rule {

    public Alphabetical {
      language(collation); // refuses what is no language
    }

    @Override
    public String code() {
      return (of == Of.PLACE ? "place:" : "person:") + collation;
    }

    private static Language language(String collation) {
      return Language.of(collation.replaceFirst("-u-.*", ""));
    }

    @Override
    public Comparator<Ranked> comparator() {
      Collator collator = Collator.getInstance(ULocale.forLanguageTag(collation));
      return (one, other) -> collator.compare(name(one), name(other));
    }

    private String name(Ranked ranked) {
      return (of == Of.PLACE ? ranked.place() : ranked.person()).in(language(collation));
    }
  }
}
