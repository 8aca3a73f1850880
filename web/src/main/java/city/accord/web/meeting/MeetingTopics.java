package city.accord.web.meeting;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import city.accord.meeting.MeetingChanged;
import city.accord.web.LiveTopics;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells open pages that a meeting changed. */
@Dependent
class MeetingTopics {

  @Inject private LiveTopics topics;

  void tell(@Observes(during = AFTER_SUCCESS) MeetingChanged change) {
    topics.send("meetings");
  }
}
