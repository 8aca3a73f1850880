package city.accord.text;

import com.ibm.icu.text.Transliterator;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a person is named and addressed: in their own script, in Latin letters, with an honorific and
 * a title in each language. Badge, place card, programme, declaration and press all read it here.
 */
@Embeddable
public class PersonName implements Serializable {

  private static final long serialVersionUID = 1;
  private static final Set<String> HONORIFIC_BEHIND = Set.of("zh", "ja", "ko");

  /** Which part stands first when the Latin name is written. */
  public enum Order {
    GIVEN_FIRST,
    FAMILY_FIRST
  }

  private String nativeName;
  private String latinGiven;
  private String latinFamily;

  @Enumerated(EnumType.STRING)
  private Order latinOrder;

  private String sortKey;
  private LocalizedText honorific;
  private LocalizedText title;

  private static final Transliterator PLAIN =
      Transliterator.getInstance("NFKD; [:M:] Remove; Latin-ASCII; Lower; NFC");

  protected PersonName() {}

  /**
   * @param nativeName the whole name in the person's own script, or null where that is Latin
   * @param latinGiven given name in Latin letters, or null for a mononym
   * @param latinFamily family name in Latin letters
   * @throws NoFamilyName where that is blank
   */
  public PersonName(
      String nativeName,
      String latinGiven,
      String latinFamily,
      Order latinOrder,
      LocalizedText honorific,
      LocalizedText title) {
    this.nativeName = blankToNull(nativeName);
    this.latinGiven = blankToNull(latinGiven);
    this.latinFamily = blankToNull(latinFamily);
    if (this.latinFamily == null) throw new NoFamilyName();
    this.latinOrder = latinOrder;
    this.sortKey = sortKeyOf(this.latinFamily, this.latinGiven);
    this.honorific = honorific;
    this.title = title;
  }

  /** The name of a row whose person was erased: nothing. */
  public static PersonName nobody() {
    PersonName nobody = new PersonName();
    nobody.latinFamily = "";
    nobody.latinOrder = Order.GIVEN_FIRST;
    nobody.sortKey = "";
    nobody.honorific = LocalizedText.EMPTY;
    nobody.title = LocalizedText.EMPTY;
    return nobody;
  }

  /** The name as a page in this language shows it: in Han characters in Chinese, else Latin. */
  public String in(Language language) {
    boolean chinese = language.locale().getLanguage().equals("zh");
    return chinese && isHan(nativeName) ? nativeName : latin();
  }

  /** The name as a page in this language addresses the person: 王小明閣下, H.E. Marta Ribas. */
  public String addressed(Language language) {
    return withHonorific(in(language), language);
  }

  /** The same in each of some languages. */
  public LocalizedText addressed(Collection<Language> languages) {
    return LocalizedText.of(
        languages.stream().collect(Collectors.toMap(Function.identity(), this::addressed)));
  }

  /**
   * A name of this person with the honorific of a language in its place: in Chinese, Japanese and
   * Korean behind the name, else before it. None of another language takes its place.
   *
   * @param written the name as it is written there
   */
  public String withHonorific(String written, Language language) {
    String word = honorific().exactly(language);
    if (word.isEmpty()) return written;
    if (!HONORIFIC_BEHIND.contains(language.locale().getLanguage())) return word + " " + written;
    return isHan(written) ? written + word : written + " " + word;
  }

  /** Whether a native name is in Han characters, as the declaration shows it in Chinese. */
  static boolean isHan(String name) {
    return name != null
        && !name.isEmpty()
        && UnicodeScript.of(name.codePointAt(0)) == UnicodeScript.HAN;
  }

  /**
   * Whether both may name the same person: their Latin or native names agree, whatever the case,
   * the diacritics, the punctuation and the order of the parts.
   */
  public boolean isLike(PersonName other) {
    return !Collections.disjoint(comparisonKeys(), other.comparisonKeys());
  }

  /**
   * What the names that may be of one person have in common: the parts of the Latin name, and of
   * the native one, without case, diacritics, width and punctuation, and in one order.
   */
  public Set<String> comparisonKeys() {
    return Stream.of(latin(), inOwnScript())
        .map(PersonName::comparisonKey)
        .filter(key -> !key.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Han names are written with and without a space between their parts. */
  private static String comparisonKey(String name) {
    String plain = PLAIN.transliterate(name);
    Stream<String> parts =
        isHan(plain)
            ? plain.codePoints().mapToObj(Character::toString)
            : Arrays.stream(plain.split("\\s+"));
    return parts
        .map(part -> part.replaceAll("[^\\p{L}\\p{N}]", ""))
        .filter(part -> !part.isEmpty())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** The name in Latin letters, in the person's own order. */
  public String latin() {
    if (latinGiven == null) return latinFamily;
    return latinOrder == Order.FAMILY_FIRST
        ? latinFamily + " " + latinGiven
        : latinGiven + " " + latinFamily;
  }

  /** The name in the person's own script, which may be the Latin one. */
  public String inOwnScript() {
    return nativeName == null ? latin() : nativeName;
  }

  public String nativeName() {
    return nativeName;
  }

  public String latinGiven() {
    return latinGiven;
  }

  public String latinFamily() {
    return latinFamily;
  }

  public Order latinOrder() {
    return latinOrder;
  }

  public String sortKey() {
    return sortKey;
  }

  public LocalizedText honorific() {
    return honorific == null ? LocalizedText.EMPTY : honorific;
  }

  public LocalizedText title() {
    return title == null ? LocalizedText.EMPTY : title;
  }

  private static String sortKeyOf(String family, String given) {
    return given == null ? family : family + ", " + given;
  }

  private static String blankToNull(String text) {
    return text == null || VisibleText.isBlank(text) ? null : LocalizedText.composed(text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PersonName name && parts().equals(name.parts());
  }

  @Override
  public int hashCode() {
    return parts().hashCode();
  }

  private List<Object> parts() {
    return Arrays.asList(
        nativeName,
        latinGiven,
        latinFamily,
        latinOrder,
        Objects.requireNonNullElse(honorific, LocalizedText.EMPTY),
        Objects.requireNonNullElse(title, LocalizedText.EMPTY));
  }
}
