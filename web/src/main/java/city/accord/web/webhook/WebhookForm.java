package city.accord.web.webhook;

import city.accord.webhook.SaveWebhook;
import city.accord.webhook.WebhookKind;
import city.accord.webhook.WebhookRow;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** A webhook as it is typed. */
public class WebhookForm implements Serializable {

  private static final long serialVersionUID = 1;

  private String name;
  private String address;
  private List<WebhookKind> kinds = new ArrayList<>(WebhookKind.choosable());

  static WebhookForm of(WebhookRow row) {
    WebhookForm form = new WebhookForm();
    form.name = row.name();
    form.address = row.address();
    form.kinds = new ArrayList<>(row.kinds());
    return form;
  }

  SaveWebhook command() {
    return new SaveWebhook(name, address, new LinkedHashSet<>(kinds));
  }

  /** What can be told of. */
  public List<WebhookKind> getChoosable() {
    return WebhookKind.choosable();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public List<WebhookKind> getKinds() {
    return kinds;
  }

  public void setKinds(List<WebhookKind> kinds) {
    this.kinds = kinds;
  }
}
