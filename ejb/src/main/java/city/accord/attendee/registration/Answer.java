package city.accord.attendee.registration;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** What one person answered to one field. */
@Entity
@Table(name = "registration_answer")
public class Answer {

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  private long attendeeId;
  private long fieldId;
  private String textValue;
  private BigDecimal numberValue;
  private LocalDate dateValue;
  private String fileName;
  private String fileType;
  private Instant answeredAt;

  protected Answer() {}

  Answer(long attendeeId, long fieldId) {
    this.attendeeId = attendeeId;
    this.fieldId = fieldId;
  }

  /** Takes an answer over; whether it is another one than before. */
  boolean change(AnswerValue value, Instant now) {
    boolean same =
        id != null
            && value.file() == null
            && Objects.equals(textValue, value.text())
            && Objects.equals(dateValue, value.date())
            && isSame(numberValue, value.number());
    if (same) return false;
    textValue = value.text();
    numberValue = value.number();
    dateValue = value.date();
    answeredAt = now;
    if (value.file() != null) {
      fileName = value.file().safeName();
      fileType = value.file().type();
    }
    return true;
  }

  private static boolean isSame(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }

  /** Is of another record of the same person. */
  void giveTo(long sameAttendee) {
    attendeeId = sameAttendee;
  }

  boolean isLaterThan(Answer other) {
    return answeredAt.isAfter(other.answeredAt);
  }

  Long id() {
    return id;
  }

  long attendeeId() {
    return attendeeId;
  }

  long fieldId() {
    return fieldId;
  }

  boolean hasFile() {
    return fileName != null;
  }

  AnswerRow row(FieldRow field) {
    return new AnswerRow(
        field,
        textValue,
        numberValue == null ? null : numberValue.stripTrailingZeros(),
        dateValue,
        fileName,
        fileType,
        answeredAt);
  }
}
