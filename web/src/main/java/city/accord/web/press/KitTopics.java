package city.accord.web.press;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import city.accord.press.KitChanged;
import city.accord.web.LiveTopics;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells open pages how far a press kit is. */
@Dependent
class KitTopics {

  @Inject private LiveTopics topics;

  void tell(@Observes(during = AFTER_SUCCESS) KitChanged change) {
    topics.send("kits");
  }
}
