package city.accord.attendee.passport;

import city.accord.HealthPart;
import city.accord.attendee.passport.PassportKeys.UnusableKeys;
import jakarta.enterprise.context.ApplicationScoped;

/** The keys for travel documents, where a file of them is set, can be used. */
@ApplicationScoped
public class PassportHealth implements HealthPart {

  @Override
  public String name() {
    return "passport";
  }

  @Override
  public void check() throws UnusableKeys {
    PassportKeys.ofSettings();
  }
}
