package city.accord.delegation.imports;

import static city.accord.delegation.imports.AttendeeField.CATEGORY;
import static city.accord.delegation.imports.AttendeeField.DELEGATION;
import static city.accord.delegation.imports.AttendeeField.EMAIL;
import static city.accord.delegation.imports.AttendeeField.FAMILY;
import static city.accord.delegation.imports.AttendeeField.GIVEN;
import static city.accord.delegation.imports.AttendeeField.NAME;
import static city.accord.delegation.imports.AttendeeField.NATIVE_NAME;
import static city.accord.delegation.imports.AttendeeField.ORDER;

import city.accord.Refused;
import city.accord.attendee.Affiliation;
import city.accord.attendee.Category;
import city.accord.attendee.KnownAttendee;
import city.accord.delegation.FreePlaces;
import city.accord.mail.MailAddress;
import city.accord.table.ColumnNames;
import city.accord.table.RowCells;
import city.accord.table.Table;
import city.accord.text.DrawableText;
import city.accord.text.Language;
import city.accord.text.LatinLetters;
import city.accord.text.LocalizedText;
import city.accord.text.NoFamilyName;
import city.accord.text.PersonName;
import city.accord.text.PersonName.Order;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the rows of a list of people by the rules of the form in which a person is entered by
 * hand. It reads the list from the top: places are taken in that order, and of two rows for one
 * person the second is asked about.
 */
final class AttendeeRows {

  private static final int MAX_NAME = 100;
  private static final int MAX_TEXT = 200;
  private static final int MAX_EMAIL = 254;

  private static final Set<String> FAMILY_FIRST =
      Set.of("familyfirst", "familygiven", "lastfirst", "surnamefirst", "family", "姓在前", "姓名");
  private static final Set<String> GIVEN_FIRST =
      Set.of("", "givenfirst", "givenfamily", "firstlast", "given", "名在前", "名姓");

  /** A name in Latin letters beside the same in another script, or the other way round. */
  private static final Pattern LATIN_LAST =
      Pattern.compile("([^\\p{IsLatin}]*\\p{L}[^\\p{IsLatin}]*?)[\\s(（]+(\\p{IsLatin}.*?)[)）]?");

  private static final Pattern LATIN_FIRST =
      Pattern.compile(
          "(\\p{IsLatin}[\\p{IsLatin}\\p{M}\\p{P}\\s&&[^(（]]*?)[\\s(（]+([^\\p{IsLatin}]*\\p{L}[^\\p{IsLatin}]*?)[)）]?");

  private final List<Language> languages;
  private final DrawableText drawable;
  private final FreePlaces places;
  private final UploadChoices choices;
  private final Map<String, Category> categories = new HashMap<>();
  private final DelegationNames delegations;

  /** Of texts that many rows have, such as a title, each is asked about once. */
  private final Map<String, Optional<Refused>> problems =
      new HashMap<>(Map.of("", Optional.empty()));

  private final LikelyAttendees likely;

  /**
   * @param known everyone at the summit but those whom this list has added
   */
  AttendeeRows(
      List<Language> languages,
      List<Category> categories,
      DelegationNames delegations,
      List<KnownAttendee> known,
      FreePlaces places,
      UploadChoices choices,
      DrawableText drawable) {
    this.languages = languages;
    this.delegations = delegations;
    this.places = places;
    this.choices = choices;
    this.drawable = drawable;
    this.likely = new LikelyAttendees(known);
    for (Category category : categories) {
      category.name().asMap().values().forEach(name -> categoryNamed(name, category));
      categoryNamed(category.code(), category);
    }
  }

  private void categoryNamed(String name, Category category) {
    categories.put(ColumnNames.key(name), category);
  }

  /**
   * @param columns what each column holds, or null
   */
  List<CheckedAttendee> check(List<Table.Row> rows, List<AttendeeField> columns) {
    return rows.stream().map(row -> new Check(row, columns).checked()).toList();
  }

  /** The check of one row. */
  private final class Check {

    private final Table.Row row;
    private final RowCells<AttendeeField> cells;

    Check(Table.Row row, List<AttendeeField> columns) {
      this.row = row;
      cells = new RowCells<>(row, columns);
      String whole = cells.visible(NAME, MAX_TEXT);
      if (!whole.isEmpty() && whole.length() <= MAX_TEXT) splitName(whole);
    }

    CheckedAttendee checked() {
      PersonName name = name();
      Category category = category();
      Affiliation affiliation = affiliation();
      String email = email();
      List<LikelyAttendee> same = likely.of(name, email);
      boolean confirmed = !same.isEmpty() && choices.isConfirmed(row.number(), same);
      if (!same.isEmpty() && !confirmed) cells.refuse(null, new PersonLikelyKnown());
      if (isGood() && category != null) {
        cells.attempt(CATEGORY, () -> places.take(affiliation, category));
        if (isGood()) likely.rememberRow(row.number(), name, email, affiliation);
      }
      return new CheckedAttendee(
          row.number(),
          shown(name),
          name,
          category,
          affiliation,
          email,
          same,
          confirmed,
          cells.problems());
    }

    private boolean isGood() {
      return cells.problems().stream().noneMatch(problem -> problem.leavesOut());
    }

    private String shown(PersonName name) {
      if (name != null) return name.latin();
      String latin = (cells.cell(GIVEN) + " " + cells.cell(FAMILY)).strip();
      return latin.isEmpty() ? cells.cell(NAME) : latin;
    }

    /** One column with the whole name: the officer sees in the preview what was made of it. */
    private void splitName(String whole) {
      String latin = whole;
      Matcher last = LATIN_LAST.matcher(whole);
      Matcher first = LATIN_FIRST.matcher(whole);
      if (last.matches()) {
        latin = last.group(2);
        fill(NATIVE_NAME, last.group(1));
      } else if (first.matches()) {
        latin = first.group(1);
        fill(NATIVE_NAME, first.group(2));
      } else if (whole.codePoints().filter(Character::isLetter).noneMatch(AttendeeRows::isLatin)) {
        fill(NATIVE_NAME, whole);
        return;
      }
      if (!cells.cell(FAMILY).isEmpty()) return;
      int comma = latin.indexOf(',');
      int space = latin.lastIndexOf(' ');
      int end = comma >= 0 ? comma : space;
      if (comma >= 0) {
        cells.put(FAMILY, latin.substring(0, end).strip());
        fill(GIVEN, latin.substring(end + 1).strip());
      } else {
        cells.put(FAMILY, latin.substring(end + 1));
        fill(GIVEN, end < 0 ? "" : latin.substring(0, end).strip());
        if (end > 0) cells.remark(NAME, new NameDivided(cells.cell(GIVEN), cells.cell(FAMILY)));
      }
    }

    private void fill(AttendeeField field, String text) {
      if (cells.cell(field).isEmpty()) cells.put(field, text.strip());
    }

    private PersonName name() {
      String given = latin(GIVEN);
      String family = latin(FAMILY);
      String own = cells.visible(NATIVE_NAME, MAX_NAME);
      cells.attempt(NATIVE_NAME, () -> drawable.requireNative(own));
      LocalizedText honorific = text(AttendeeField.Kind.HONORIFIC, MAX_NAME);
      LocalizedText title = text(AttendeeField.Kind.TITLE, MAX_TEXT);
      Order order = order();
      try {
        return new PersonName(own, given, family, order, honorific, title);
      } catch (NoFamilyName reason) {
        cells.refuse(FAMILY, reason);
        return null;
      }
    }

    private String latin(AttendeeField field) {
      String text = drawn(field, MAX_NAME);
      String others = LatinLetters.othersIn(text);
      if (!others.isEmpty()) cells.refuse(field, new NotInLatinLetters(others));
      return text;
    }

    private String drawn(AttendeeField field, int most) {
      String text = cells.visible(field, most);
      problems
          .computeIfAbsent(text, drawable::problem)
          .ifPresent(reason -> cells.refuse(field, reason));
      return text;
    }

    private LocalizedText text(AttendeeField.Kind kind, int most) {
      Map<Language, String> texts = new TreeMap<>();
      for (Language language : languages)
        texts.put(language, drawn(new AttendeeField(kind, language), most));
      return LocalizedText.of(texts);
    }

    private Order order() {
      String told = ColumnNames.key(cells.cell(ORDER));
      boolean familyFirst = FAMILY_FIRST.contains(told);
      if (!familyFirst && !GIVEN_FIRST.contains(told))
        cells.refuse(ORDER, new OrderUnknown(cells.cell(ORDER)));
      return familyFirst ? Order.FAMILY_FIRST : Order.GIVEN_FIRST;
    }

    private Category category() {
      String told = cells.cell(CATEGORY);
      if (told.isEmpty()) told = choices.category();
      Category found = categories.get(ColumnNames.key(told));
      if (found == null)
        cells.refuse(CATEGORY, told.isEmpty() ? new NoCategory() : new CategoryUnknown(told));
      return found;
    }

    private Affiliation affiliation() {
      LocalizedText words = text(AttendeeField.Kind.AFFILIATION, MAX_TEXT);
      String place = cells.visible(DELEGATION, MAX_TEXT);
      if (place.isEmpty()) return Affiliation.of(words);
      Affiliation delegation = delegations.find(place);
      if (delegation == null) cells.refuse(DELEGATION, new DelegationUnknown(place));
      return delegation == null ? Affiliation.of(words) : delegation;
    }

    private String email() {
      String told = cells.visible(EMAIL, MAX_EMAIL);
      if (told.isEmpty()) return null;
      cells.attempt(EMAIL, () -> MailAddress.of(told));
      return told;
    }
  }

  private static boolean isLatin(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }

  /** Somebody of this name or mail address is there already, and nobody has said who it is. */
  public static class PersonLikelyKnown extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** A whole name was divided into a given and a family name, which only its owner knows. */
  public static class NameDivided extends Refused {

    private static final long serialVersionUID = 1;

    NameDivided(String given, String family) {
      super(given, family);
    }
  }

  /** What stands where the name in Latin letters belongs has others in it. */
  public static class NotInLatinLetters extends Refused {

    private static final long serialVersionUID = 1;

    NotInLatinLetters(String letters) {
      super(letters);
    }
  }

  /** The cell says neither that the given name is first nor that the family name is. */
  public static class OrderUnknown extends Refused {

    private static final long serialVersionUID = 1;

    OrderUnknown(String text) {
      super(text);
    }
  }

  /** The summit has no such category. */
  public static class CategoryUnknown extends Refused {

    private static final long serialVersionUID = 1;

    CategoryUnknown(String text) {
      super(text);
    }
  }

  /** The row names no category, and none was chosen for such rows. */
  public static class NoCategory extends Refused {

    private static final long serialVersionUID = 1;
  }

  /** No delegation on the list is called so. */
  public static class DelegationUnknown extends Refused {

    private static final long serialVersionUID = 1;

    DelegationUnknown(String text) {
      super(text);
    }
  }
}
