package city.accord.web.webhook;

import city.accord.Right;
import city.accord.web.CurrentSummit;
import city.accord.web.DeskTask;
import city.accord.web.Site;
import city.accord.webhook.OffBecause;
import city.accord.webhook.WebhookRow;
import city.accord.webhook.Webhooks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Webhooks that were switched off since nothing arrived there. */
@Dependent
class WebhookTasks implements DeskTask.Source {

  @Inject private Webhooks webhooks;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Override
  public int place() {
    return 9;
  }

  @Override
  public List<DeskTask> tasks() {
    if (current.getSummit() == null || !site.may(Right.CONFIGURE)) return List.of();
    List<String> off =
        webhooks.all().stream()
            .filter(row -> row.off() && row.offBecause() != OffBecause.OFFICER)
            .map(WebhookRow::name)
            .toList();
    return off.isEmpty()
        ? List.of()
        : List.of(DeskTask.of("/desk/webhooks", site.say("webhook.task-off"), off, false, site));
  }
}
