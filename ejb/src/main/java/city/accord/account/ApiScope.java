package city.accord.account;

import java.util.List;

/** What a program may read by its token, area by area. */
public final class ApiScope {

  /** The released programme. */
  public static final String PROGRAMME = "programme:read";

  /** The declarations and who signs them, as far as that is public. */
  public static final String SIGNATORIES = "signatories:read";

  /** All of them, as owners choose from. */
  public static final List<String> ALL = List.of(PROGRAMME, SIGNATORIES);

  private ApiScope() {}
}
