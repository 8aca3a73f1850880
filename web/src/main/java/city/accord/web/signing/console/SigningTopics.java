package city.accord.web.signing.console;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import city.accord.signing.ceremony.CeremonyChanged;
import city.accord.signing.ceremony.ProposalMade;
import city.accord.signing.ceremony.RehearsalCleared;
import city.accord.signing.ceremony.SlotChanged;
import city.accord.signing.crew.CrewLineSeen;
import city.accord.signing.crew.CrewLineSent;
import city.accord.signing.ink.TabletsChanged;
import city.accord.signing.runsheet.RunSheetChanged;
import city.accord.signing.tablet.DeviceChecked;
import city.accord.web.LiveTopics;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;

/** Tells open pages of a ceremony what changed. */
@Dependent
class SigningTopics {

  @Inject private LiveTopics topics;

  void tell(@Observes(during = AFTER_SUCCESS) CeremonyChanged change) {
    topics.send("ceremony" + change.ceremonyId());
  }

  void tell(@Observes(during = AFTER_SUCCESS) ProposalMade made) {
    topics.send("ceremony" + made.ceremonyId());
  }

  void tell(@Observes(during = AFTER_SUCCESS) SlotChanged change) {
    topics.send("slots" + change.ceremonyId());
  }

  void tell(@Observes(during = AFTER_SUCCESS) RunSheetChanged change) {
    topics.send("cues" + change.ceremonyId());
  }

  void tell(@Observes(during = AFTER_SUCCESS) CrewLineSent sent) {
    topics.send("crew" + sent.ceremonyId());
  }

  void tell(@Observes(during = AFTER_SUCCESS) CrewLineSeen seen) {
    topics.send("crew" + seen.ceremonyId());
  }

  void tell(@ObservesAsync TabletsChanged tablets) {
    topics.send("tablets" + tablets.ceremonyId());
  }

  void tell(@Observes(during = AFTER_SUCCESS) DeviceChecked checked) {
    topics.send("tablets" + checked.ceremonyId());
  }

  void tell(@Observes(during = AFTER_SUCCESS) RehearsalCleared cleared) {
    topics.send("ceremony" + cleared.ceremonyId());
  }
}
