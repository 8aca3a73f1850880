package city.accord.attendee.registration;

import city.accord.attendee.KeptFor;
import city.accord.text.LocalizedText;
import java.io.Serializable;
import java.util.List;

/**
 * A field of a registration form.
 *
 * @param id null for one that is not saved yet
 * @param lines the options as they are written, a line each
 * @param officersOnly whether guests neither see nor answer it
 * @param consentVersion which wording of a consent this is, or null
 * @param shownWith the choice on which it depends whether this field is asked, or null for always
 * @param shownAtOption the code of the option of that choice, or null
 * @param answers how many people have answered it
 * @param purpose what it is asked for, or empty
 * @param keptFor for how long answers are kept after the summit; null becomes what is usual
 */
public record FieldRow(
    Long id,
    int version,
    FieldKind kind,
    LocalizedText label,
    LocalizedText help,
    LocalizedText lines,
    List<FieldOption> options,
    boolean required,
    boolean officersOnly,
    String consentVersion,
    Long shownWith,
    String shownAtOption,
    long answers,
    LocalizedText purpose,
    KeptFor keptFor)
    implements Serializable {

  public FieldRow {
    if (keptFor == null) keptFor = kind.usual();
  }

  /** A field whose answers are kept for as long as is usual, for no purpose that has to be told. */
  public FieldRow(
      Long id,
      int version,
      FieldKind kind,
      LocalizedText label,
      LocalizedText help,
      LocalizedText lines,
      List<FieldOption> options,
      boolean required,
      boolean officersOnly,
      String consentVersion,
      Long shownWith,
      String shownAtOption,
      long answers) {
    this(
        id,
        version,
        kind,
        label,
        help,
        lines,
        options,
        required,
        officersOnly,
        consentVersion,
        shownWith,
        shownAtOption,
        answers,
        LocalizedText.EMPTY,
        null);
  }

  /** What the field is called in pages: a refusal about its answer stands there. */
  public String name() {
    return "answer-" + id;
  }

  /** Which wording somebody agrees to who agrees to this consent now. */
  public String wording() {
    return consentVersion == null ? "1" : consentVersion;
  }

  boolean hasOption(String code) {
    return options.stream().anyMatch(option -> option.code().equals(code));
  }
}
