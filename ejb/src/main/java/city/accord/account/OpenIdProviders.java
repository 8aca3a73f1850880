package city.accord.account;

import city.accord.account.OpenIdProvider.OpenIdRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** The OpenID Connect provider of the settings, kept with what it has said of itself. */
@ApplicationScoped
public class OpenIdProviders {

  @Inject private Clock clock;

  private OpenIdProvider provider;

  /**
   * The provider of now.
   *
   * @throws OpenIdRefused where there is none
   */
  public synchronized OpenIdProvider get() {
    OpenIdSettings wanted = settings();
    if (provider == null || !provider.settings().equals(wanted))
      provider = new OpenIdProvider(wanted, clock);
    return provider;
  }

  private static OpenIdSettings settings() {
    try {
      return OpenIdSettings.ofSettings().orElseThrow(() -> new OpenIdRefused("no provider is set"));
    } catch (IllegalArgumentException wrongSetting) {
      throw new OpenIdRefused(wrongSetting);
    }
  }
}
