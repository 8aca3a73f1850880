package city.accord.city;

import city.accord.Refused;

/** A profile needs its name and country in every language of the summit before it is shown. */
public class NotReadyToPublish extends Refused {

  private static final long serialVersionUID = 1;

  public NotReadyToPublish(String slug) {
    super(slug);
  }
}
