package city.accord.account;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.text.Shortened;
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
    // behind a proxy that passes headers on unseen, both are whatever a stranger sent
    this.caller = Shortened.to(MAX_CALLER, caller.replaceAll("[^!-~]", "?"));
    this.browser = Shortened.to(MAX_BROWSER, browser);
  }

  SignInRow row() {
    return new SignInRow(at, caller, browser);
  }
}
