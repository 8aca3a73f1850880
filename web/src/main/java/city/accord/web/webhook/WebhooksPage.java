package city.accord.web.webhook;

import city.accord.webhook.WebhookRow;
import city.accord.webhook.Webhooks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The addresses of other systems that are told of things. */
@Named
@RequestScoped
public class WebhooksPage {

  @Inject private Webhooks webhooks;

  private WebhookForm form = new WebhookForm();
  private List<WebhookRow> all;
  private Webhooks.Made made;

  /** The secret is shown in this answer and never again. */
  public void make() {
    made = webhooks.make(form.command());
    all = null;
    form = new WebhookForm();
  }

  public List<WebhookRow> getAll() {
    if (all == null) all = webhooks.all();
    return all;
  }

  /** The one that was made a moment ago, or null. */
  public Webhooks.Made getMade() {
    return made;
  }

  public WebhookForm getForm() {
    return form;
  }
}
