package city.accord.account;

import java.util.Set;

/** A program that calls with a token that works. */
public record ApiCaller(long tokenId, Set<String> scopes) {}
