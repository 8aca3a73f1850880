package city.accord.account;

import city.accord.Role;
import city.accord.Settings;
import city.accord.text.Language;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The OpenID Connect provider by which officers sign in, as the operator has set it up.
 *
 * @param issuer of its tokens, and where its configuration is read
 * @param secret of this client, or null for a public one
 * @param claim of the ID token that carries roles, or null where roles are given here alone
 * @param roles that each value of the claim stands for
 * @param opensAccounts whether a person with such a value needs no account beforehand
 * @param mfaContexts values of {@code acr} that stand for several factors
 */
public record OpenIdSettings(
    URI issuer,
    String client,
    String secret,
    URI returnAddress,
    String claim,
    Map<String, Set<String>> roles,
    boolean opensAccounts,
    Set<String> mfaContexts) {

  static final String RETURN_PATH = "/sign-in/openid/return";

  /** Empty where there is no provider. */
  static Optional<OpenIdSettings> ofSettings() {
    return Settings.get("accord.openid.issuer")
        .map(
            issuer ->
                new OpenIdSettings(
                    issuer(issuer),
                    Settings.get("accord.openid.client", "accord"),
                    Settings.get("accord.openid.secret").orElse(null),
                    URI.create(Settings.baseUrl() + RETURN_PATH),
                    Settings.get("accord.openid.claim").orElse(null),
                    roles(Settings.get("accord.openid.roles", "")),
                    Settings.get("accord.openid.accounts", "existing").equals("claim"),
                    words(Settings.get("accord.openid.acr", ""))));
  }

  /** What the provider is called on the button that leads to it. */
  static String name(Language language) {
    String name = Settings.get("accord.openid.name", "OpenID Connect");
    return language.equals(Language.ZH_HANT) ? Settings.get("accord.openid.name.zh", name) : name;
  }

  /** What a stranger could change on the way opens no account, except on this very machine. */
  static URI issuer(String text) {
    URI issuer = URI.create(text);
    if (!isSafe(issuer))
      throw new IllegalArgumentException("accord.openid.issuer needs an https address: " + text);
    return issuer;
  }

  static boolean isSafe(URI address) {
    return "https".equals(address.getScheme())
        || Set.of("localhost", "127.0.0.1", "[::1]").contains(String.valueOf(address.getHost()));
  }

  /**
   * Reads {@code summit-protocol = ceremony press; summit-readers = reader}.
   *
   * @throws IllegalArgumentException if it names a role that does not exist
   */
  static Map<String, Set<String>> roles(String text) {
    Map<String, Set<String>> roles = new HashMap<>();
    for (String line : text.split(";")) {
      if (line.isBlank()) continue;
      int equals = line.lastIndexOf('=');
      Set<String> names = words(line.substring(equals + 1));
      if (equals < 1 || names.isEmpty() || !Role.ALL.containsAll(names))
        throw new IllegalArgumentException("accord.openid.roles cannot be read: " + line.strip());
      roles.put(line.substring(0, equals).strip(), names);
    }
    return roles;
  }

  /** The roles of whoever has these values of the claim. */
  Set<String> rolesOf(Set<String> values) {
    Set<String> given = new TreeSet<>();
    values.forEach(value -> given.addAll(roles.getOrDefault(value, Set.of())));
    return given;
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>(Arrays.asList(text.strip().split("[,\\s]+")));
    words.remove("");
    return words;
  }
}
