package city.accord.account;

import java.util.Set;

/**
 * A program that calls with a token that works.
 *
 * @param token what its owner calls it
 * @param owner the address of the account that it belongs to
 * @param scopes those of the token that its owner has the right to now
 */
public record ApiCaller(long tokenId, String token, String owner, Set<String> scopes) {}
