package city.accord.attendee.registration;

import city.accord.Refused;

/** A photo or a text is refused for a reason of its own, which stands at the field. */
public class AnswerNotTaken extends AnswerRefused {

  private static final long serialVersionUID = 1;

  private final String reason;

  AnswerNotTaken(FieldRow field, Refused reason) {
    super(field, reason.arguments().toArray());
    this.reason = reason.key();
  }

  @Override
  public String key() {
    return reason;
  }
}
