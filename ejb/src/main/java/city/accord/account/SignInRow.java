package city.accord.account;

import java.time.Instant;

/**
 * A sign-in as the account's owner sees it.
 *
 * @param caller the network address it came from
 * @param browser as the browser called itself, or empty
 */
public record SignInRow(Instant at, String caller, String browser) {}
