package city.accord.attendee;

import city.accord.text.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What two records of one person may differ in, and officers choose between. */
public enum MergedField {
  LATIN_NAME(row -> row.name().latin()),
  NATIVE_NAME(row -> row.name().nativeName()),
  HONORIFIC(row -> row.name().honorific()),
  TITLE(row -> row.name().title()),
  CATEGORY(AttendeeRow::category),
  AFFILIATION(row -> row.affiliation().name()),
  EMAIL(AttendeeRow::email),
  STATUS(AttendeeRow::status),
  PHOTO(AttendeeRow::photoHash);

  /** Who withdrew or was rejected by mistake, as a second record, has not withdrawn. */
  private static final List<AttendeeStatus> WAY =
      List.of(
          AttendeeStatus.WITHDRAWN,
          AttendeeStatus.REJECTED,
          AttendeeStatus.WAITING,
          AttendeeStatus.OFFERED,
          AttendeeStatus.EXPECTED,
          AttendeeStatus.REGISTERED,
          AttendeeStatus.ON_HOLD,
          AttendeeStatus.PRE_APPROVED,
          AttendeeStatus.APPROVED);

  private final Function<AttendeeRow, Object> value;

  MergedField(Function<AttendeeRow, Object> value) {
    this.value = value;
  }

  /** Whether the second of two records says more: what the first leaves open, or a later status. */
  public boolean isFullerIn(AttendeeRow one, AttendeeRow other) {
    if (this == STATUS) return WAY.indexOf(other.status()) > WAY.indexOf(one.status());
    return says(other) && !says(one);
  }

  private boolean says(AttendeeRow row) {
    Object said = value.apply(row);
    return said instanceof LocalizedText text ? !text.isEmpty() : said != null;
  }

  /** Whether two records say different things. */
  public boolean differs(AttendeeRow one, AttendeeRow other) {
    return !Objects.equals(value.apply(one), value.apply(other));
  }
}
