package city.accord.web.programme;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import city.accord.programme.DraftChanged;
import city.accord.web.LiveTopics;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells the other editors that the draft changed. */
@Dependent
class ProgrammeTopics {

  @Inject private LiveTopics topics;

  void tell(@Observes(during = AFTER_SUCCESS) DraftChanged change) {
    topics.send("programme");
  }
}
