package city.accord.account;

import city.accord.text.Language;
import java.util.Set;

/**
 * Whom an organiser lets work on the summit.
 *
 * @param language in which they are written to
 */
public record OpenAccount(String email, String displayName, Set<String> roles, Language language) {}
