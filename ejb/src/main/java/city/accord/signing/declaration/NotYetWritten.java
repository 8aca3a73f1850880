package city.accord.signing.declaration;

import city.accord.Refused;

/** A language of the declaration still lacks its title or a commitment. */
public class NotYetWritten extends Refused {

  private static final long serialVersionUID = 1;

  public NotYetWritten(String language) {
    super(language);
  }
}
