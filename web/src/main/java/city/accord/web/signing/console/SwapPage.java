package city.accord.web.signing.console;

import city.accord.NotThere;
import city.accord.signing.ceremony.SlotRow;
import city.accord.signing.tablet.Spare;
import city.accord.signing.tablet.Spares;
import city.accord.web.Ids;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Which tablet takes over a slot: one tap on the board leads site, a second one does it. */
@Named
@RequestScoped
public class SwapPage {

  @Inject private CeremonyPage console;
  @Inject private BoardPage board;
  @Inject private Spares spares;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.slot}")
  private String slotId;

  public SlotRow getRow() {
    long wanted = Ids.of(slotId);
    return console.getCeremony().slots().stream()
        .filter(slot -> slot.id() == wanted)
        .findFirst()
        .orElseThrow(() -> new NotThere(slotId));
  }

  /** Tablets of other slots: first those whose signatories are done with theirs. */
  public List<Device> getOthers() {
    long wanted = getRow().id();
    return board.getDevices().stream()
        .filter(device -> device.slot().paired() && device.slot().id() != wanted)
        .sorted((one, other) -> Boolean.compare(isDone(other), isDone(one)))
        .toList();
  }

  private static boolean isDone(Device device) {
    return device.slot().state().isSettled();
  }

  public void give(Spare spare) {
    spares.give(spare.id(), Ids.of(slotId));
    back();
  }

  public void move(Device from) {
    spares.move(from.slot().id(), Ids.of(slotId));
    back();
  }

  private void back() {
    site.goTo("/desk/ceremonies/" + console.getCeremony().id());
  }
}
