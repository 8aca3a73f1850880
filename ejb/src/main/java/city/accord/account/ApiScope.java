package city.accord.account;

import city.accord.Right;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a program may read or change by its token, area by area. */
public final class ApiScope {

  /** The released programme. */
  public static final String PROGRAMME = "programme:read";

  /** The draft of the programme, to read and to change. */
  public static final String DRAFT = "programme:write";

  /** The declarations and who signs them, as far as that is public. */
  public static final String SIGNATORIES = "signatories:read";

  /** All of them, as owners choose from. */
  public static final List<String> ALL = List.of(PROGRAMME, DRAFT, SIGNATORIES);

  /** What a token's owner has to have the right to, when it is made and at each call. */
  private static final Map<String, String> RIGHTS = Map.of(DRAFT, Right.PROGRAMME);

  private ApiScope() {}

  /** Whether whoever has these rights may have done by a program what a scope allows. */
  public static boolean isFor(String scope, Set<String> rights) {
    return !RIGHTS.containsKey(scope) || rights.contains(RIGHTS.get(scope));
  }
}
