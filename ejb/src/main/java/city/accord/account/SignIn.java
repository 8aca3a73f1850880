package city.accord.account;

import static jakarta.persistence.GenerationType.IDENTITY;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody signed in to an account: when, from which address, with which browser. */
@Entity
@Table(name = "sign_in")
public class SignIn {

  private static final int MAX_CALLER = 60;
  private static final int MAX_BROWSER = 200;

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  private Account account;

  private Instant at;
  private String caller;
  private String browser;

  protected SignIn() {}

  SignIn(Account account, Instant at, String caller, String browser) {
    this.account = account;
    this.at = at;
    this.caller = cut(caller.replaceAll("[^!-~]", "?"), MAX_CALLER);
    this.browser = cut(browser, MAX_BROWSER);
  }

  /** Behind a proxy that passes headers on unseen, both are whatever a stranger sent. */
  private static String cut(String text, int length) {
    return text.substring(0, Math.min(text.length(), length));
  }

  SignInRow row() {
    return new SignInRow(at, caller, browser);
  }
}
