package city.accord.web.signing.console;

import city.accord.Settings;
import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.CeremonyDetails;
import city.accord.signing.ceremony.SlotRow;
import city.accord.signing.tablet.IssuedCode;
import city.accord.signing.tablet.SlotCodes;
import city.accord.web.Ids;
import city.accord.web.QrCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The sheet of slot codes. Codes are kept as hashes only, so they stand on this page once: when
 * they are issued.
 */
@Named
@RequestScoped
public class CodesPage {

  @Inject private Ceremonies ceremonies;
  @Inject private SlotCodes codes;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  private CeremonyDetails ceremony;
  private List<IssuedCode> issued = List.of();
  private long slot;

  /** Codes for every slot that has no tablet yet. */
  public void issueAll() {
    issued = codes.issueAll(Ids.of(id));
    ceremony = null;
  }

  /** A new code for one slot, whatever tablet it has. */
  public void issueOne() {
    issued = List.of(codes.issue(slot));
    ceremony = null;
  }

  /** A code that makes one more tablet a spare. */
  public void issueSpare() {
    issued = List.of(codes.issueSpare(Ids.of(id)));
  }

  public CeremonyDetails getCeremony() {
    if (ceremony == null) ceremony = ceremonies.details(Ids.of(id));
    return ceremony;
  }

  public List<IssuedCode> getIssued() {
    return issued;
  }

  public List<SlotRow> getSlots() {
    return getCeremony().slots().stream().filter(row -> !row.state().isSettled()).toList();
  }

  /** The address that a slot's code stands in, as its QR code says it. */
  public String addressOf(IssuedCode code) {
    return Settings.baseUrl() + "/sign/" + code.code();
  }

  /** Where a code is typed in by hand. */
  public String getTypedAt() {
    return Settings.baseUrl() + "/sign";
  }

  /** The address as the drawing of a QR code: path data in units of one module. */
  public QrCode qrOf(IssuedCode code) {
    return QrCode.of(addressOf(code));
  }

  public long getSlot() {
    return slot;
  }

  public void setSlot(long slot) {
    this.slot = slot;
  }
}
