package city.accord.signing.seal;

import city.accord.signing.verify.Answer;
import city.accord.signing.verify.Item;
import java.util.Optional;

/**
 * A file that somebody may bring to be checked.
 *
 * @param what was done to it, in a few words
 * @param answer the right one
 * @param failing the item that has to be found wrong, where it matters which
 */
record Case(String what, byte[] file, Answer answer, Optional<Item> failing) {

  static Case genuine(String what, byte[] file) {
    return new Case(what, file, Answer.GENUINE, Optional.empty());
  }

  static Case altered(String what, byte[] file) {
    return new Case(what, file, Answer.ALTERED, Optional.empty());
  }

  static Case altered(String what, byte[] file, Item failing) {
    return new Case(what, file, Answer.ALTERED, Optional.of(failing));
  }

  static Case answered(Answer answer, String what, byte[] file) {
    return new Case(what, file, answer, Optional.empty());
  }

  @Override
  public String toString() {
    return what;
  }
}
