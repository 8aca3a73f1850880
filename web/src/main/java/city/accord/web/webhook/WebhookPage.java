package city.accord.web.webhook;

import city.accord.web.Ids;
import city.accord.web.Site;
import city.accord.webhook.DeliveryRow;
import city.accord.webhook.WebhookRow;
import city.accord.webhook.Webhooks;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One address of another system: what it is told of, and what became of the messages to it. */
@Named
@ViewScoped
public class WebhookPage implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String ADDRESS = "/desk/webhooks/";
  private static final int SHOWN = 50;

  @Inject private Webhooks webhooks;
  @Inject private Site site;
  @Inject private ExternalContext external;

  private WebhookRow row;
  private List<DeliveryRow> deliveries;
  private WebhookForm form;
  private String secret;

  @PostConstruct
  void open() {
    row = webhooks.row(Ids.of(external.getRequestParameterMap().get("id")));
    deliveries = webhooks.deliveries(row.id(), SHOWN);
    form = WebhookForm.of(row);
  }

  public void change() {
    webhooks.change(row.id(), row.version(), form.command());
    site.goTo(ADDRESS + row.id(), "webhook.changed");
  }

  /** The secret is shown in this answer and never again. */
  public void rotate() {
    secret = webhooks.rotate(row.id());
    row = webhooks.row(row.id());
  }

  public void test() {
    webhooks.test(row.id());
    site.goTo(ADDRESS + row.id(), "webhook.test-sent");
  }

  public void sendAgain(DeliveryRow delivery) {
    webhooks.sendAgain(delivery.id());
    site.goTo(ADDRESS + row.id(), "webhook.sent-again");
  }

  public void turnOff() {
    webhooks.turnOff(row.id());
    site.goTo(ADDRESS + row.id(), "webhook.turned-off");
  }

  public void turnOn() {
    webhooks.turnOn(row.id());
    site.goTo(ADDRESS + row.id(), "webhook.turned-on");
  }

  public void remove() {
    webhooks.remove(row.id());
    site.goTo("/desk/webhooks", "webhook.removed");
  }

  public WebhookRow getRow() {
    return row;
  }

  public List<DeliveryRow> getDeliveries() {
    return deliveries;
  }

  public WebhookForm getForm() {
    return form;
  }

  /** The secret that was made a moment ago, or null. */
  public String getSecret() {
    return secret;
  }

  public int getShown() {
    return SHOWN;
  }
}
