package city.accord.attendee.registration;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import city.accord.attendee.KeptFor;
import city.accord.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.stream.Stream;

/** A question that the registration form of a category asks, or a heading of it. */
@Entity
@Table(name = "registration_field")
public class FormField {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long categoryId;
  private int position;

  @Enumerated(EnumType.STRING)
  private FieldKind kind;

  private LocalizedText label;
  private LocalizedText help;
  private LocalizedText options;
  private String optionCodes;

  @Column(name = "is_required")
  private boolean required;

  private boolean officersOnly;
  private String consentVersion;
  private Long shownWith;
  private String shownAtOption;
  private LocalizedText purpose;

  @Enumerated(EnumType.STRING)
  private KeptFor keptFor;

  protected FormField() {}

  FormField(long categoryId, FieldRow row, int position) {
    this.categoryId = categoryId;
    this.kind = row.kind();
    this.optionCodes = "";
    this.options = LocalizedText.EMPTY;
    describe(row, position);
  }

  /** Words it anew; its kind stays, since there may be answers. */
  final void describe(FieldRow row, int newPosition) {
    if (row.label().isEmpty()) throw new FieldWithoutLabel();
    if (kind.isChoice()) {
      optionCodes = String.join(" ", FieldOptions.codes(row.lines(), options()));
      options = row.lines();
      if (optionCodes.isEmpty()) throw new ChoiceWithoutOptions();
    }
    label = row.label();
    help = row.help();
    required = row.required() && kind != FieldKind.SECTION;
    officersOnly = row.officersOnly();
    consentVersion = kind == FieldKind.CONSENT ? row.consentVersion() : null;
    shownWith = row.shownAtOption() == null ? null : row.shownWith();
    shownAtOption = row.shownWith() == null ? null : row.shownAtOption();
    purpose = row.purpose().isEmpty() ? null : row.purpose();
    keptFor = row.keptFor() == kind.usual() ? null : row.keptFor();
    position = newPosition;
  }

  private List<FieldOption> options() {
    List<String> codes = Stream.of(optionCodes.split(" ")).filter(code -> !code.isEmpty()).toList();
    return FieldOptions.of(options, codes);
  }

  FieldRow row(long answers) {
    return new FieldRow(
        id,
        version,
        kind,
        label,
        help,
        options,
        options(),
        required,
        officersOnly,
        consentVersion,
        shownWith,
        shownAtOption,
        answers,
        purpose == null ? LocalizedText.EMPTY : purpose,
        keptFor == null ? kind.usual() : keptFor);
  }

  FieldKind kind() {
    return kind;
  }

  Long id() {
    return id;
  }

  long categoryId() {
    return categoryId;
  }

  int version() {
    return version;
  }

  /** A guest could not tell what is asked. */
  public static class FieldWithoutLabel extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "label";
    }
  }

  /** There is nothing to choose from. */
  public static class ChoiceWithoutOptions extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "options";
    }
  }
}
