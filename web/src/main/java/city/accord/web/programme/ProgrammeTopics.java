package city.accord.web.programme;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import city.accord.programme.DayChanged;
import city.accord.programme.DraftChanged;
import city.accord.programme.ProgrammeReleased;
import city.accord.web.LiveTopics;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells the other editors that the draft changed, and those who run the day how it goes. */
@Dependent
class ProgrammeTopics {

  @Inject private LiveTopics topics;

  void tell(@Observes(during = AFTER_SUCCESS) DraftChanged change) {
    topics.send("programme");
  }

  /** Tells whoever runs the day how it goes. */
  void tell(@Observes(during = AFTER_SUCCESS) DayChanged change) {
    topics.send("programmeday");
  }

  void tell(@Observes(during = AFTER_SUCCESS) ProgrammeReleased release) {
    topics.send("programmeday");
  }
}
