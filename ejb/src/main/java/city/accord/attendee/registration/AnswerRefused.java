package city.accord.attendee.registration;

import city.accord.Refused;
import java.util.List;

/** A registration form does not take an answer; the reason stands at its field. */
public abstract class AnswerRefused extends Refused {

  private static final long serialVersionUID = 1;

  private final String name;
  private transient List<AnswerRefused> all = List.of(this);

  AnswerRefused(FieldRow field, Object... arguments) {
    super(arguments);
    name = field.name();
  }

  /** Throws the first, which brings the others along; nothing where there is none. */
  static void throwAll(List<AnswerRefused> refused) {
    if (refused.isEmpty()) return;
    AnswerRefused first = refused.get(0);
    first.all = List.copyOf(refused);
    throw first;
  }

  @Override
  public List<AnswerRefused> all() {
    return all == null ? List.of(this) : all;
  }

  @Override
  public String field() {
    return name;
  }
}
