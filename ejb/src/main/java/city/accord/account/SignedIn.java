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
    String email, String displayName, Set<String> rights, boolean needsCode, boolean mustSetUp) {}
