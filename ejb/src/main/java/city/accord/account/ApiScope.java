package city.accord.account;

import java.util.List;

/** What a program may read by its token, area by area. */
public final class ApiScope {

  /** The released programme. */
  public static final String PROGRAMME = "programme:read";

  /** The declarations and who signs them, as far as that is public. */
  public static final String SIGNATORIES = "signatories:read";

  /** The press statements that are public. */
  public static final String STATEMENTS = "statements:read";

  /** All of them, as owners choose from. */
  public static final List<String> ALL = List.of(PROGRAMME, SIGNATORIES, STATEMENTS);

  private ApiScope() {}
}
