package city.accord.web.account;

import city.accord.account.OwnAccounts;
import city.accord.account.OwnPasskeys;
import city.accord.account.PasskeyRequest;
import city.accord.account.PasskeyRow;
import city.accord.account.Passkeys;
import city.accord.account.Proof;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;

/** Where the owner of an account adds passkeys, and removes them. */
@Named
@RequestScoped
public class PasskeysPage {

  private static final String ADDRESS = "/desk/account";

  /** As browsers call what they run on; the more exact one first. */
  private static final List<String> PLATFORMS =
      List.of("iPhone", "iPad", "Android", "Windows", "Mac", "CrOS", "Linux");

  @Inject private OwnPasskeys own;
  @Inject private OwnAccounts accounts;
  @Inject private Passkeys passkeys;
  @Inject private Entry entry;
  @Inject private HttpServletRequest request;
  @Inject private Site site;
  @Inject private Clock clock;

  private PasskeyRequest asked;
  private List<PasskeyRow> all;
  private String answer;
  private String name;
  private List<String> recoveryCodes = List.of();

  /** Whether this page can ask for passkeys. */
  public boolean isOffered() {
    return passkeys.isOffered(request.getServerName());
  }

  public PasskeyRequest getAsked() {
    if (asked == null)
      asked = PasskeyRequests.of(request.getSession()).keep(own.creation(), clock.instant());
    return asked;
  }

  /** The recovery codes that come with the first are shown in this answer and never again. */
  public void add() {
    boolean shared = SignedInSession.isShared(request.getSession());
    PasskeyRequest kept = PasskeyRequests.of(request.getSession()).take(answer, clock.instant());
    String given = name == null || name.isBlank() ? usualName() : name;
    recoveryCodes = own.add(kept, answer, given);
    entry.open(accounts.me(), shared, Proof.Kind.PASSKEY);
    all = null;
    name = null;
    if (recoveryCodes.isEmpty()) site.goTo(ADDRESS, "account.passkey-added", given);
  }

  public void remove(PasskeyRow passkey) {
    own.remove(passkey.id());
    entry.stay();
    site.goTo(ADDRESS, "account.passkey-removed", passkey.name());
  }

  public List<PasskeyRow> getAll() {
    if (all == null) all = own.all();
    return all;
  }

  public List<String> getRecoveryCodes() {
    return recoveryCodes;
  }

  /** An answer is taken once, and not shown again. */
  public String getAnswer() {
    return null;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }

  public String getName() {
    return name == null ? usualName() : name;
  }

  public void setName(String name) {
    this.name = name;
  }

  private String usualName() {
    String browser = String.valueOf(request.getHeader("User-Agent"));
    return PLATFORMS.stream()
        .filter(browser::contains)
        .findFirst()
        .orElseGet(() -> site.say("account.passkey"));
  }
}
