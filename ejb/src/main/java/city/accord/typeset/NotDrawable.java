package city.accord.typeset;

import city.accord.Refused;

/** A text that the sealed declaration cannot draw as it was typed. */
abstract class NotDrawable extends Refused {

  private static final long serialVersionUID = 1;

  NotDrawable(Object... arguments) {
    super(arguments);
  }

  @Override
  public boolean concerns(String typed) {
    return Drawable.problem(typed).filter(getClass()::isInstance).isPresent();
  }
}
