package city.accord.web.signing.console;

import city.accord.NotThere;
import city.accord.signing.ceremony.Ceremonies;
import city.accord.signing.ceremony.CeremonyDetails;
import city.accord.signing.ceremony.SlotRow;
import city.accord.signing.ceremony.Slots;
import city.accord.signing.tablet.SlotCodes;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.Ids;
import city.accord.web.Site;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** One slot of a ceremony, with all that may be done about it until the seal. */
@Named
@RequestScoped
public class SlotPage {

  @Inject private Ceremonies ceremonies;
  @Inject private Slots slots;
  @Inject private SlotCodes codes;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.id}")
  private String ceremonyId;

  @Inject
  @ManagedProperty("#{param.slot}")
  private String slotId;

  private CeremonyDetails ceremony;
  private SlotRow row;
  private String reason;
  private String authority;
  private String host;
  private EditableText proxy;

  @PostConstruct
  void look() {
    ceremony = ceremonies.details(Ids.of(ceremonyId));
    long wanted = Ids.of(slotId);
    row =
        ceremony.slots().stream()
            .filter(slot -> slot.id() == wanted)
            .findFirst()
            .orElseThrow(() -> new NotThere(slotId));
    proxy =
        new EditableText(
            row.proxy() == null ? LocalizedText.EMPTY : row.proxy().name(),
            List.of(Language.ZH_HANT, Language.EN));
  }

  public void absent() {
    slots.absent(row.id(), reason);
    back();
  }

  public void decline() {
    slots.decline(row.id(), reason);
    back();
  }

  public void entrust() {
    slots.entrust(row.id(), proxy.toText(), authority);
    back();
  }

  public void reopen() {
    slots.reopen(row.id(), reason);
    back();
  }

  public void helped() {
    slots.helped(row.id());
    back();
  }

  public void host() {
    slots.host(row.id(), host);
    back();
  }

  public void revoke() {
    codes.revoke(row.id());
    back();
  }

  private void back() {
    site.goTo("/desk/ceremonies/" + ceremony.id());
  }

  public CeremonyDetails getCeremony() {
    return ceremony;
  }

  /** When the slot's open code expires, or null where none is open. */
  public Instant getCodeUntil() {
    return codes.openUntil(ceremony.id()).get(row.id());
  }

  public SlotRow getRow() {
    return row;
  }

  public EditableText getProxy() {
    return proxy;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getHost() {
    return host == null ? row.hostName() : host;
  }

  public void setHost(String host) {
    this.host = host;
  }

  public String getAuthority() {
    return authority;
  }

  public void setAuthority(String authority) {
    this.authority = authority;
  }
}
