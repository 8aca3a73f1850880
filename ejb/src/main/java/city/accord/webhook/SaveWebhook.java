package city.accord.webhook;

import java.util.Set;

/** An address as an officer writes it down, and what it is to be told of. */
public record SaveWebhook(String name, String address, Set<WebhookKind> kinds) {

  SaveWebhook at(String checked) {
    return new SaveWebhook(name, checked, kinds);
  }
}
