package city.accord.account;

import java.util.Set;

/** Who just proved to be an account's owner, and what they may do. */
public record SignedIn(String email, String displayName, Set<String> roles) {}
