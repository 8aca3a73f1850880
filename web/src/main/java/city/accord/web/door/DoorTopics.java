package city.accord.web.door;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import city.accord.door.DoorChanged;
import city.accord.web.LiveTopics;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells open pages of the door what changed, and Protocol that somebody is to be greeted. */
@Dependent
class DoorTopics {

  @Inject private LiveTopics topics;

  void tell(@Observes(during = AFTER_SUCCESS) DoorChanged change) {
    topics.send("door");
    if (change.honoured()) topics.send("protocol");
  }
}
