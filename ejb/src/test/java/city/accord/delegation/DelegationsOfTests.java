package city.accord.delegation;

import city.accord.text.Language;
import city.accord.text.LocalizedText;

/** Delegations with ids, for rules of the areas that come after this one. */
public final class DelegationsOfTests {

  private DelegationsOfTests() {}

  public static Delegation delegation(long id, String place) {
    LocalizedText name = LocalizedText.of(Language.EN, place);
    return new Delegation(1, Represented.organisation(name, name), true) {
      @Override
      public long id() {
        return id;
      }
    };
  }
}
