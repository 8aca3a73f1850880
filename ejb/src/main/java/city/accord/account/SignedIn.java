package city.accord.account;

import java.util.Set;

/**
 * Who proved to know an account's password, and what they may do.
 *
 * @param rights of {@link city.accord.Right}
 * @param needsCode whether they have to give a code of their authenticator app before that
 * @param mustSetUp whether they have to set such an app up before they may do anything else
 */
public record SignedIn(
    String email, String displayName, Set<String> rights, boolean needsCode, boolean mustSetUp) {

  /** Somebody who has shown all that they are asked for. */
  static SignedIn of(Account account, SecondFactors factors) {
    boolean mustSetUp = factors.isRequired(account.rights()) && !factors.isAsked(account.id());
    return new SignedIn(account.email(), account.displayName(), account.rights(), false, mustSetUp);
  }

  /** The same, of whom a code is still awaited. */
  SignedIn awaitingCode() {
    return new SignedIn(email, displayName, rights, true, mustSetUp);
  }
}
