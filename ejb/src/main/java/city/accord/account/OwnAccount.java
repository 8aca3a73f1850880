package city.accord.account;

import city.accord.text.Language;
import java.util.List;

/**
 * An account as its owner sees it.
 *
 * @param language in which they are written to, or null as long as they have not said
 * @param roles in the order of {@link city.accord.Role#ALL}
 * @param singleRights that it was given beside those of its roles, in the order of {@link
 *     city.accord.Right#GRANTABLE}
 * @param codeAsked whether a code of an authenticator app is asked for at each sign-in
 * @param signIns the latest ones, newest first
 */
public record OwnAccount(
    String email,
    String displayName,
    Language language,
    List<String> roles,
    List<String> singleRights,
    boolean codeAsked,
    List<SignInRow> signIns) {}
