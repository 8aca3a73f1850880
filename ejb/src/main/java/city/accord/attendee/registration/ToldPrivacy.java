package city.accord.attendee.registration;

import city.accord.attendee.DataKind;
import city.accord.attendee.KeptFor;
import city.accord.text.LocalizedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What guests are told of their data: what is kept, what for, until when, and whom to ask.
 *
 * @param contact who answers for the data; may be empty
 * @param email where to write to, or null
 * @param kinds what is kept of everybody
 * @param forms what the forms ask beside it; those that ask nothing are left out
 * @param auditDays for how many days it is kept who did what; 0 for ever
 */
public record ToldPrivacy(
    LocalizedText contact, String email, List<Kind> kinds, List<Form> forms, int auditDays)
    implements Serializable {

  /**
   * Data of everybody.
   *
   * @param purpose in the organisers' words, or empty for the usual ones
   * @param goesOn null where it goes with the record; where it is the record, where it is kept
   */
  public record Kind(DataKind kind, LocalizedText purpose, KeptFor keptFor, LocalDate goesOn)
      implements Serializable {}

  /** What the form of a category asks. */
  public record Form(LocalizedText category, List<Field> fields) implements Serializable {}

  /**
   * A field of a form.
   *
   * @param purpose or empty
   * @param goesOn null where the answer goes with the record
   */
  public record Field(
      FieldKind kind, LocalizedText label, LocalizedText purpose, KeptFor keptFor, LocalDate goesOn)
      implements Serializable {}
}
