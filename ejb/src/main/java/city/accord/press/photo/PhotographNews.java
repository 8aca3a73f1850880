package city.accord.press.photo;

import city.accord.Job;
import city.accord.press.KitMaking;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Sees to it that the sizes of photographs are made, and that the press kit has them. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PhotographNews {

  @Inject private PhotographDrawing drawing;
  @Inject private PhotographStore store;
  @Inject private KitMaking kits;

  public void onUploaded(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) PhotographUploaded uploaded) {
    drawing.draw(uploaded.id());
  }

  public void onChanged(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) PhotographChanged changed) {
    kits.make(false);
  }

  /** What a server left that stopped. */
  @Job(name = "photographs", every = 60, offset = 11)
  public void catchUp() {
    store.undrawn().forEach(drawing::draw);
  }
}
