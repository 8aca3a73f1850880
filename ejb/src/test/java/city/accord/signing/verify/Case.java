package city.accord.signing.verify;

import java.util.Optional;

/**
 * A file that somebody may bring to be checked.
 *
 * @param what was done to it, in a few words
 * @param answer the right one
 * @param failing the item that has to be found wrong, where it matters which
 */
record Case(String what, byte[] file, Verdict answer, Optional<Check> failing) {

  static Case genuine(String what, byte[] file) {
    return new Case(what, file, Verdict.GENUINE, Optional.empty());
  }

  static Case altered(String what, byte[] file) {
    return new Case(what, file, Verdict.ALTERED, Optional.empty());
  }

  static Case altered(String what, byte[] file, Check failing) {
    return new Case(what, file, Verdict.ALTERED, Optional.of(failing));
  }

  static Case answered(Verdict answer, String what, byte[] file) {
    return new Case(what, file, answer, Optional.empty());
  }

  @Override
  public String toString() {
    return what;
  }
}
