package city.accord.signing.declaration;

import city.accord.Refused;

/** A declaration is begun with its title. */
public class DeclarationWithoutTitle extends Refused {

  private static final long serialVersionUID = 1;
}
