package city.accord.attendee.registration;

import city.accord.Refused;
import city.accord.attendee.Photo;
import city.accord.attendee.Photo.NotAPhoto;
import city.accord.attendee.Photo.PhotoTooLarge;
import city.accord.attendee.Photo.PhotoTooManyPixels;
import city.accord.text.VisibleText;
import city.accord.upload.MalwareScan;
import city.accord.upload.MalwareScan.MalwareFound;
import city.accord.upload.MalwareScan.ScannerAway;
import city.accord.upload.Upload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Judges what was sent into a registration form by the form alone: which fields are asked, which of
 * them have to be answered, and what an answer may be. Whatever else was sent is left out.
 */
final class FormRules {

  static final int MAX_SHORT = 200;
  static final int MAX_LONG = 4000;

  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
  private static final Set<String> LANGUAGES = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));

  private final Map<Long, FieldRow> fields;
  private final Answers answers;

  /**
   * @param fields those that the one who answers may see, in their order
   */
  FormRules(List<FieldRow> fields, Answers answers) {
    this.fields =
        fields.stream()
            .collect(
                Collectors.toMap(
                    FieldRow::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    this.answers = answers;
  }

  /**
   * The answers to the fields that are asked; to one left empty there is none.
   *
   * @param uploaded the fields whose file was sent before, and stays where none is sent now
   * @throws AnswerRefused about all answers that are missing or none
   */
  Map<Long, AnswerValue> check(Set<Long> uploaded) {
    return check(
        field -> field.required() && !(field.kind().isUpload() && uploaded.contains(field.id())));
  }

  /**
   * The answers of a form of which officers fill in what they know.
   *
   * @throws AnswerRefused about all answers that are none
   */
  Map<Long, AnswerValue> checkInPart() {
    return check(field -> false);
  }

  private Map<Long, AnswerValue> check(Predicate<FieldRow> required) {
    Map<Long, AnswerValue> checked = new LinkedHashMap<>();
    List<AnswerRefused> refused = new ArrayList<>();
    for (FieldRow field : fields.values()) {
      if (field.kind() == FieldKind.SECTION || !isAsked(field)) continue;
      try {
        AnswerValue value = value(field);
        if (value != null) checked.put(field.id(), value);
        else if (required.test(field)) refused.add(new AnswerMissing(field));
      } catch (AnswerRefused reason) {
        refused.add(reason);
      }
    }
    AnswerRefused.throwAll(refused);
    return checked;
  }

  /** Whether the choices that the field depends on are themselves asked and made. */
  boolean isAsked(FieldRow field) {
    FieldRow asked = field;
    for (int depth = 0; asked.shownWith() != null; depth++) {
      FieldRow choice = fields.get(asked.shownWith());
      if (choice == null || depth > fields.size()) return false;
      if (!answers.all(choice.id()).contains(asked.shownAtOption())) return false;
      asked = choice;
    }
    return true;
  }

  private AnswerValue value(FieldRow field) {
    if (field.kind().isUpload()) return file(field);
    if (field.kind() == FieldKind.CHOICES) return choices(field);
    String text = answers.value(field.id());
    if (text == null) return null;
    return switch (field.kind()) {
      case SHORT_TEXT -> text(field, text, MAX_SHORT);
      case LONG_TEXT -> text(field, text, MAX_LONG);
      case NUMBER -> number(field, text);
      case DATE -> date(field, text);
      case CHOICE -> known(field, text, field.hasOption(text));
      case COUNTRY -> known(field, text, COUNTRIES.contains(text));
      case LANGUAGE -> known(field, text, LANGUAGES.contains(text));
      case CONSENT -> consent(field, text);
      default -> null;
    };
  }

  private AnswerValue file(FieldRow field) {
    Upload upload = answers.uploads().get(field.id());
    if (upload == null) return null;
    if (upload.isTooLarge()) throw new FileTooLarge(field, Upload.MAX_MEGABYTES);
    if (field.kind() == FieldKind.PHOTO) return photo(field, upload);
    if (upload.type() == null) throw new FileOfOtherKind(field);
    scan(field, upload);
    return new AnswerValue(null, null, null, upload);
  }

  /** A photo is drawn anew; any other file is kept as it came. */
  private static void scan(FieldRow field, Upload upload) {
    try {
      MalwareScan.require(upload.content());
    } catch (MalwareFound | ScannerAway reason) {
      throw new AnswerNotTaken(field, reason);
    }
  }

  /** A photo is drawn anew here, before anything is locked: that takes a while. */
  private static AnswerValue photo(FieldRow field, Upload upload) {
    try {
      byte[] jpeg = Photo.redrawn(upload.content());
      return new AnswerValue(null, null, null, new Upload(upload.name(), jpeg));
    } catch (NotAPhoto | PhotoTooLarge | PhotoTooManyPixels reason) {
      throw new AnswerNotTaken(field, reason);
    }
  }

  private AnswerValue choices(FieldRow field) {
    List<String> chosen = answers.all(field.id());
    for (String one : chosen) known(field, one, field.hasOption(one));
    if (chosen.isEmpty()) return null;
    return AnswerValue.of(
        field.options().stream()
            .map(FieldOption::code)
            .filter(chosen::contains)
            .collect(Collectors.joining(" ")));
  }

  private static AnswerValue text(FieldRow field, String text, int most) {
    if (text.length() > most) throw new AnswerTooLong(field, most);
    try {
      VisibleText.require(text);
    } catch (Refused reason) {
      throw new AnswerNotTaken(field, reason);
    }
    return AnswerValue.of(text);
  }

  private static AnswerValue number(FieldRow field, String text) {
    if (!text.matches("[-−]?\\d{1,15}([.,]\\d{1,8})?")) throw new AnswerNotANumber(field, text);
    String plain = text.replace('−', '-').replace(',', '.');
    return new AnswerValue(null, new BigDecimal(plain), null, null);
  }

  private static AnswerValue date(FieldRow field, String text) {
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() < 1800 || date.getYear() > 2200) throw new AnswerNotADate(field, text);
      return new AnswerValue(null, null, date, null);
    } catch (DateTimeParseException e) {
      throw new AnswerNotADate(field, text);
    }
  }

  private static AnswerValue known(FieldRow field, String code, boolean known) {
    if (!known) throw new AnswerNotAnOption(field);
    return AnswerValue.of(code);
  }

  private static AnswerValue consent(FieldRow field, String text) {
    return text.equals("true") ? AnswerValue.of(field.wording()) : null;
  }

  /** A field has to be answered. */
  public static class AnswerMissing extends AnswerRefused {

    private static final long serialVersionUID = 1;

    AnswerMissing(FieldRow field) {
      super(field, field.label());
    }
  }

  /** An answer is longer than it may be. */
  public static class AnswerTooLong extends AnswerRefused {

    private static final long serialVersionUID = 1;

    AnswerTooLong(FieldRow field, int most) {
      super(field, most);
    }
  }

  /** A number is asked for. */
  public static class AnswerNotANumber extends AnswerRefused {

    private static final long serialVersionUID = 1;

    AnswerNotANumber(FieldRow field, String text) {
      super(field, text);
    }
  }

  /** A date is asked for. */
  public static class AnswerNotADate extends AnswerRefused {

    private static final long serialVersionUID = 1;

    AnswerNotADate(FieldRow field, String text) {
      super(field, text);
    }
  }

  /** What was chosen is not among what can be. */
  public static class AnswerNotAnOption extends AnswerRefused {

    private static final long serialVersionUID = 1;

    AnswerNotAnOption(FieldRow field) {
      super(field, field.label());
    }
  }

  /** A file is longer than it may be. */
  public static class FileTooLarge extends AnswerRefused {

    private static final long serialVersionUID = 1;

    FileTooLarge(FieldRow field, int megabytes) {
      super(field, megabytes);
    }
  }

  /** A file is not what the form takes, whatever its name says. */
  public static class FileOfOtherKind extends AnswerRefused {

    private static final long serialVersionUID = 1;

    FileOfOtherKind(FieldRow field) {
      super(field);
    }
  }
}
