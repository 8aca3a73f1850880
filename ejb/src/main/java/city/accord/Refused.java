package city.accord;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule of the summit said no. Each subclass is named as the fact ({@code AlreadyCheckedIn}); the
 * person reads the message of {@link #key()} in their own language. What the transaction had done
 * is undone.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Object> arguments;

  protected Refused(Object... arguments) {
    this.arguments = List.of(arguments);
  }

  /** The key of the message in the bundles: {@code refused.} and the class's own name. */
  public String key() {
    return "refused." + getClass().getSimpleName();
  }

  /** What the message mentions, in the order of its placeholders. */
  public List<Object> arguments() {
    return arguments == null ? List.of() : arguments;
  }

  /**
   * The field of a form that this is about, by its id in the pages: one that is {@code reason}, or
   * ends in {@code -reason}. Null where it is about no single field.
   */
  public String field() {
    return null;
  }

  /** This, and whatever else was wrong with the same form; each is said at its own field. */
  public List<? extends Refused> all() {
    return List.of(this);
  }

  /**
   * Whether this text, as it was typed, is what it is about. So the field is found of a rule about
   * texts in general, which {@link #field()} cannot name.
   */
  public boolean concerns(String typed) {
    return false;
  }

  @Override
  public String getMessage() {
    return key() + arguments();
  }
}
